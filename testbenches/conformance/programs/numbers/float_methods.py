# Methods of float.
for x in (1.0, 1.5, -2.25, 0.1, 1e20, 0.0):
    print(x, x.is_integer(), x.as_integer_ratio(), x.hex())
print(float.fromhex("0x1.8p+1"), (2.5).__int__(), (2.5).real, (2.5).conjugate())
print(int(2.9), int(-2.9), int(1e20), float(5), float(10 ** 20), float("1e5"))
for bad in (lambda: int(float("nan")), lambda: int(float("inf")), lambda: float(10 ** 400), lambda: float("x"), lambda: int(None)):
    try:
        bad()
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
