print((1.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (-2.5).as_integer_ratio(), (0.1).as_integer_ratio(), (3.0).hex(), (0.1).hex(), (-1.5e-10).hex(), float.fromhex("0x1.8p3"), float.fromhex("-0x.1p4"), float.fromhex("inf"))
print((1.5).real, (1.5).imag, (1.5).conjugate(), 1.5.__add__(2), (2.5).__floor__(), (2.5).__trunc__(), (0.0).hex(), 5e-324.hex(), 1e308.hex())
for f in (lambda: float("inf").as_integer_ratio(), lambda: float("nan").as_integer_ratio(), lambda: float.fromhex("zz")):
    try:
        print(f())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
