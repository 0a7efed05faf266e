values = [0, 1, -1, 1 << 63, -(1 << 63), (1 << 63) - 1, 1 << 64, -(1 << 64), 10 ** 30, -(10 ** 30)]
print(sorted(values))
print(max(values), min(values))
for a in (1 << 64, -(1 << 64), 5):
    print([a < b for b in values], [a == b for b in values], [a >= b for b in values])
print(10 ** 20 == 1e20, 10 ** 20 < 1e21, 10 ** 23 == 1e23, 10 ** 400 > 1e308, -(10 ** 400) < float("-inf"), 2 ** 53 + 1 == float(2 ** 53))
print((1 << 64) in {1 << 64: 1}, hash(1 << 64) == hash(float(1 << 64)), {10 ** 30, 10 ** 30})
