# Unpacking in for loops and comprehensions.
pairs = [(1, "a"), (2, "b")]
for n, s in pairs:
    print(n, s)
for i, (n, s) in enumerate(pairs):
    print(i, n, s)
print([n * 2 for n, _ in pairs], {s: n for n, s in pairs}, sum(n for n, s in pairs))
for (a, b), [c, d] in [((1, 2), (3, 4))]:
    print(a, b, c, d)
for k, v in {"x": 1, "y": 2}.items():
    print(k, v)
for x, *more in ["abc", "d"]:
    print(x, more)
for box in [[0]]:
    for box[0] in range(3):
        pass
    print(box)
