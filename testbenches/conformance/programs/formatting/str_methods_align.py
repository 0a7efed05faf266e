for s in ("abc", "", "longer text"):
    print(repr(s.center(8)), repr(s.center(9, "*")), repr(s.ljust(6, ".")), repr(s.rjust(6)), repr(s.zfill(6)))
print("-5".zfill(5), "+5".zfill(4), "a\tb".expandtabs(4), "ab".center(5, "xy") if False else "ab".center(5, "-"), "1".zfill(0))
for f in (lambda: "a".center(5, "xy"), lambda: "a".ljust("5")):
    try:
        f()
    except TypeError as e:
        print(e)
