print([y for x in range(5) if (y := x * x) > 3], y)
print([(a := i, a + 1) for i in range(3)], a)
data = ["1", "x", "3"]
print([n for s in data if (n := int(s) if s.isdigit() else None) is not None])
total = 0
print([total := total + v for v in [1, 2, 3, 4]], total)


def f(values):
    if any((bad := v) < 0 for v in values):
        return bad
    return None


print(f([1, -5, 3]), f([1]))
