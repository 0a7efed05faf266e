# Floats: operators and mixtures with ints.
for a, b in ((7.5, 2.0), (-7.5, 2.0), (7.5, -2.0), (1, 0.1), (0.0, 3.0), (1e300, 1e10)):
    print(a, b, a + b, a - b, a * b, a / b, a // b, a % b)
print(2.0 ** 0.5, 2 ** 0.5, 4 ** -0.5, (-8.0) ** 2, 2.0 ** 10, 10.0 ** -3, 0.0 ** 0)
print(1 + 2.0, 3 * 0.5, 7 // 2.0, 7 % 2.5, 2 ** 3.0, True + 0.5, 10 / 4, 10 / 5)
print(1e308 * 10, -1e308 * 10, 1e-320 / 1e10, 1e16 + 1, 0.1 + 0.2)
for op in (lambda: 1.0 / 0, lambda: 1.0 // 0.0, lambda: 1.0 % 0, lambda: 0.0 ** -1, lambda: 10.0 ** 400):
    try:
        print(op())
    except (ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e)
