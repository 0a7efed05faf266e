name = "ma" + "th"
module = __import__(name)  # refused: __import__
print(module.pi)
