# int() and float() of text.
print(int("42"), int("-7"), int(" 12\n"), int("+5"), int("1_000"), int("007"), int("ff", 16), int("0xff", 16), int("0b101", 0), int("z", 36), int("777", 8))
print(float("3.5"), float("-1e3"), float(" 2 "), float("inf"), float("-Infinity"), float("nan"), float(".5"), float("5."), float("1_0.5"))
print(int("123456789012345678901234567890"), int("-" + "9" * 25))
for f, text in ((int, "x"), (int, ""), (int, "1.5"), (int, "1__0"), (float, "abc"), (float, ""), (float, "1e"), (int, "- 1")):
    try:
        f(text)
    except ValueError as e:
        print("ValueError", e)
try:
    int("9", 8)
except ValueError as e:
    print("ValueError", e)
