# sep, end and their defaults.
print(1, 2, 3)
print(1, 2, 3, sep=", ")
print(1, 2, 3, sep="")
print("a", "b", sep="\n")
print("no end", end="")
print(" | continued")
print()
print("", "")
print("x", end="\n\n")
print(1, sep="unused")
print(sep="unused")
print("none:", None, sep=None, end=None)
try:
    print("a", sep=5)
except TypeError as e:
    print("TypeError", e)
