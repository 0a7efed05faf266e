# Whole numbers: all operators and signs.
for a, b in ((7, 3), (-7, 3), (7, -3), (-7, -3), (0, 5), (6, 3), (-6, 3)):
    print(a, b, a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b))
for a, n in ((2, 10), (-2, 3), (5, 0), (0, 0), (10, 20), (2, -2), (-1, 101)):
    print(a, n, a ** n)
for op in (lambda: 1 // 0, lambda: 1 % 0, lambda: 1 / 0, lambda: 0 ** -1, lambda: divmod(1, 0)):
    try:
        op()
    except ZeroDivisionError as e:
        print("ZeroDivisionError", e)
