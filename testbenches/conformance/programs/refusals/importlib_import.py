import importlib  # refused: importlib

module = importlib.import_module("math")
print(module.pi)
