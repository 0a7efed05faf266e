# str.format.
print("{} {}".format(1, "a"), "{1} {0}".format("a", "b"), "{x} {y}".format(y=1, x=2), "{{{}}}".format(5))
print("{0!r} {0!s} {0}".format("q"), "{:>5}|{:<5}|{:^5}|".format(1, 2, 3), "{:.3f}".format(2.0))
print("{a[0]} {a[1]} {d[key]}".format(a=[10, 20], d={"key": "v"}))


class P:
    x = 7


print("{p.x}".format(p=P()), "{:{}}|".format("s", 4), "{:{w}.{p}f}".format(1.23456, w=8, p=2))
for bad in ("{} {}", "{x}", "{0} {}"):
    try:
        print(bad.format(1))
    except (IndexError, KeyError, ValueError) as e:
        print(type(e).__name__, e)
