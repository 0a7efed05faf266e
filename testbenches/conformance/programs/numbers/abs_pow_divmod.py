# Built-in functions of numbers.
print(abs(-5), abs(5.5), abs(-0.0), abs(True), abs(3 + 4j), abs(-2 ** 70))
print(pow(2, 10), pow(2, -1), pow(2, 0.5), pow(3, 200, 1000007), pow(2, 10, -7), pow(3, -1, 7), pow(0, 0), pow(5, 3, 1))
print(divmod(7, 2), divmod(-7, 2.0), divmod(7.5, -2))
for bad in (lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: pow(2.0, 3, 5), lambda: abs("x"), lambda: divmod(1, "a")):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
