print([("even" if x % 2 == 0 else "odd") + ("!" if x > 2 else "") for x in range(5)])
print([x and y or "none" for x, y in [(1, 2), (0, 5), (3, 0)]], [a < b < c for a, b, c in [(1, 2, 3), (1, 3, 2)]], [x in (1, 2) for x in range(3)], [x for x in [3, None, 0, "a"] if x is not None])
print({"small" if x < 3 else "big": x for x in range(6)}, [i for i, x in enumerate("banana") if x == "a"])
