# There is no compiler on the machine.
text = "1 + 2"
print(eval(text))  # refused: eval
