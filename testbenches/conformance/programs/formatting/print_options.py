print(1, 2, 3, sep="-")
print("a", "b", end="!\n")
print(*"abc", sep=", ")
print()
print("", "", sep="|")
print(1, end="")
print(2, end=" ")
print(3)
print([1, "a", 2.5, None], (1,), {"k": {1}}, sep="\n")
print("x", sep="unused")
print(1, 2, sep=None, end=None)
for bad in ({"sep": 5}, {"end": 1}, {"nope": 1}):
    try:
        print("x", **bad)
    except TypeError as e:
        print(e)
