# What counts as true.
for v in (0, 1, -1, 0.0, 0.1, "", "0", [], [0], (), {}, {0: 0}, None, True, False, set(), range(0), range(1), b"", 0j, float("nan")):
    print(repr(v), "true" if v else "false", bool(v), not v)
x = 5
if x > 3 and not x > 7 or x == 100:
    print("middle")
if x < 3:
    print("a")
elif x < 5:
    print("b")
elif x < 6:
    print("c")
else:
    print("d")
while x and x != 2:
    x -= 1
print(x)
