values = [3, 2.5, -1, 4.0, 0.5]
print(sum(values), max(values), min(values), sorted(values), sum(values) / len(values), [v * 2 for v in values], values.index(4), 4 in values, 2.5 in values, values.count(4))
print(list(map(float, [1, "2", True])), [int(v) for v in values], [divmod(v, 1.5) for v in values], [v // 1 for v in values], all(values), any([0.0, -0.0]))
pair = [1, 2]
for f in (lambda: pair[1.0], lambda: range(1.0), lambda: "a" * 2.0, lambda: [0] * 1.5, lambda: 1.5 << 1, lambda: 1.5 | 1, lambda: ~1.5, lambda: chr(65.0), lambda: hex(1.0)):
    try:
        print(f())
    except TypeError as e:
        print(e)
