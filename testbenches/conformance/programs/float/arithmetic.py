print(1.5 + 2, 1.5 - 2, 1.5 * 2, 1.5 / 2, 7.5 // 2, 7.5 % 2, -7.5 // 2, -7.5 % 2, 7.5 // -2, 7.5 % -2, 2.0 ** 3, 2 ** -1, 2 ** 0.5, (-8.0) ** 2, 0.0 ** 0, 1.5 ** -2)
print(divmod(7.5, 2), divmod(-7.5, 2), divmod(7.5, -2), -1.5, +1.5, abs(-2.5), 1 / 2, 4 / 2, 7 // 2.0, 1e308 * 10, -1e308 * 10, 1e-308 / 1e10, 0.0 / 5, -0.0 / 5)
for f in (lambda: 1.0 / 0, lambda: 1.0 // 0, lambda: 1.0 % 0, lambda: divmod(1.0, 0.0), lambda: 0.0 ** -1, lambda: 1 / 0.0, lambda: 10.0 ** 400, lambda: (-1.0) ** 0.5):
    try:
        print(f())
    except (ZeroDivisionError, OverflowError) as e:
        print(type(e).__name__, e)
