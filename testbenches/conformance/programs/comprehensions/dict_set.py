print({x: x * x for x in range(5)}, {k: v for k, v in [("a", 1), ("b", 2)] if v > 1}, {v: k for k, v in {"x": 1, "y": 2}.items()}, {x % 3 for x in range(10)}, {i: {j for j in range(i)} for i in range(3)})
print({c: "hello".count(c) for c in "hello"}, len({x // 2 for x in range(10)}), {**{k: k for k in "ab"}, "c": 3}, {(x, y): x * y for x in range(2) for y in range(2)})
print({x: y for x in range(3) for y in range(x)}, sorted({w.lower() for w in ("A", "b", "a", "B")}))
