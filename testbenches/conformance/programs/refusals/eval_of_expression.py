name = "abs"
result = eval(name + "(-5)")  # refused: eval
print(result)
