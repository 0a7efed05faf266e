# Searching.
a = [1, 2, 3, 2, 1.0, True, "1"]
print(a.count(1), a.count(2), a.count("x"), a.count("1"))
print(a.index(2), a.index(2, 2), a.index(2, 1, 3), a.index("1", -1))
try:
    a.index(9)
except ValueError as e:
    print("ValueError", e)
try:
    a.index(3, 3)
except ValueError as e:
    print("ValueError", e)
print(3 in a, 4 in a, 4 not in a, "1" in a)
nan = float("nan")
print(nan in [nan], [nan].count(nan), float("nan") in [nan])
