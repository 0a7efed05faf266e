code = compile("1 + 1", "made up", "eval")  # refused: compile
print(code)
