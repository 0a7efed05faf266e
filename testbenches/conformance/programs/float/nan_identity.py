import struct, math
a = float("nan"); b = float("nan")
print(a is a, a is b, a in [a], b in [a], {a: 1}.get(b), len({a, b, a}), [a] == [a], [a] == [b], (a,) == (a,))
print(a == a, a != a, a < 1, repr(-a), str(float("-nan")), struct.pack("<d", a), struct.pack(">d", float("-nan")), struct.pack("<f", a))
print(math.isnan(a), math.nan in [math.nan], max(a, 1), sorted([3, 1]), f"{a:5.1f}|{a!r:>6}", float("NaN").hex(), int(a != a))
print(math.copysign(1, float("-nan")), a + 1, a * 0)
