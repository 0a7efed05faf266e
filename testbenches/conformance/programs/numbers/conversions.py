# int, float and bool of everything.
print(int(3.99), int(-3.99), int("12"), int(True), int(), float(), float(3), float("2.5"), bool(), bool("x"), bool([]))
print(int(b"15"), float(b"1.5"), int("0b11", 2), int("-0x1F", 16), int("1010", 2), int("zz", 36))
print(str(10), str(1.0), str(True), repr("1"), chr(65), ord("A"), hex(65), [int(c) for c in "123"])
for bad in (lambda: int([]), lambda: float(None), lambda: int("1.0"), lambda: int(1j), lambda: int("1", 1), lambda: int(5, 10), lambda: int("1", base=40)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
