# str and repr of many values.
values = [0, -1, 1.0, 1e100, -0.0, 1e-7, float("inf"), float("nan"), True, None, "s", 'q"', [1, "a"], (1,), (), {"k": [1]}, 1 + 2j, range(3), b"a\x00'", ..., 10 ** 20]
for v in values:
    print(str(v), repr(v))
