for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, 2.675, 1e16, -2.6, 0.0):
    print(round(x), round(x, 1), round(x, 2), end="; ")
print()
print(round(1234.5678, 2), round(1234.5678, -2), round(1234.5678, 0), round(5), round(15, -1), round(25, -1), round(-15, -1), round(12345678901234567890, -5), round(1e300, 2), round(0.1 + 0.2, 10), round(2.5, None))
print(type(round(2.5)).__name__, type(round(2.5, 0)).__name__, type(round(2, 0)).__name__, round(1.005, 2), round(0.125, 2), round(0.375, 2), round(1e-10, 5), round(-0.4))
for x in (float("inf"), float("nan")):
    try:
        round(x)
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
    print(round(x, 2))
