print(int("123456789012345678901234567890"), int("-" + "9" * 30), int("ff" * 10, 16), int("1" * 80, 2), int("zz" * 10, 36))
print(int("1_000_000_000_000_000_000_000"), int("0x" + "ab" * 12, 0), int(" 99999999999999999999 "))
print(bin(10 ** 20), oct(10 ** 20), hex(10 ** 20), hex(-(10 ** 20)))
print(str(2 ** 200), repr(-(2 ** 200)), len(str(7 ** 300)))
print(float(10 ** 25), float(2 ** 64 + 1), int(1e25), int(-1.5e19), int(2.0 ** 100), round(1e25), 10 ** 25 / 7, 10 ** 400 // 10 ** 398)
print(bool(10 ** 30), bool(10 ** 30 - 10 ** 30))
for bad in ("12a", "", "1__0", "0x"):
    try:
        int(bad)
    except ValueError as e:
        print(e)
try:
    float(10 ** 400)
except OverflowError as e:
    print(e)
