# min and max with keys and defaults.
words = ["pear", "fig", "banana", "kiwi"]
print(min(words), max(words))
print(min(words, key=len), max(words, key=len))
print(max([], default="nothing"), min((), default=0))
print(min(3, 1, 2), max(3, 1, 2), max(1, 2.5, True))
print(max([1, 5, 3], key=lambda x: -x))
print(max("a", "bb", "cc", key=len))
try:
    max([])
except ValueError as e:
    print("ValueError", e)
print(min({"b": 1, "a": 2}), max(range(5)))
