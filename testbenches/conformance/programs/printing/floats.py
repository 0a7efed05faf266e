# The shortest text that reads back as the same float.
for x in (0.1, 0.2 + 0.1, 1.0, 100.0, 1e15, 1e16, 123456789012345680.0, 1e22, 1e-4, 1e-5, 1.5e-7, 3.141592653589793, 2 / 3, 1 / 3, 5e-324, 1.7976931348623157e308, -0.0, 1e100, 0.1 + 0.7, 12345.678, 1e5, 99999999999999.9):
    print(x, repr(x) == str(x), float(repr(x)) == x)
print(float("inf"), -float("inf"), float("nan"))
print([0.5, -1.25], (1e10,), {1.0: 2.5})
