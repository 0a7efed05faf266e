# round: to even, and to digits.
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, 2.6)])
print(round(2.675, 2), round(1.005, 2), round(1234.5678, -2), round(0.125, 2), round(2.5, 0), round(1e22, 2))
print(round(15, -1), round(25, -1), round(1234, -2), round(-15, -1), round(7), round(7, 3), round(True))
print(type(round(2.5)).__name__, type(round(2.5, 1)).__name__, round(10 ** 20 + 0.0), round(0.1 + 0.2, 10))
for bad in (float("nan"), float("inf")):
    try:
        round(bad)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
