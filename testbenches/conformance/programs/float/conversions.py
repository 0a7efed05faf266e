print(int(3.9), int(-3.9), int(1e18), int(1e20), float(5), float("1.5"), float(" -2e3 "), float("1_0.5"), float("inf"), float("-Infinity"), float("nan"), float(True), bool(0.0), bool(-0.0), bool(0.1), bool(float("nan")))
for bad in ("", "a", "1.5.2", "1e", "e5", "--1", "1 2", "0x10", "1__0", "infin"):
    try:
        print(float(bad))
    except ValueError as e:
        print(e)
for f in (lambda: int(float("inf")), lambda: int(float("nan")), lambda: float([]), lambda: float(None), lambda: float(10 ** 400), lambda: int("1.5")):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError) as e:
        print(type(e).__name__, e)
