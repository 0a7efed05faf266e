# Each item once.
seen = []
for x in {"a", "b", "c"}:
    seen.append(x)
print(sorted(seen), len(seen))
print(sorted(x * 2 for x in {1, 2, 3}))
print(sum({1, 2, 3}), max({4, 9, 2}), min({"b", "a"}), any({0, ""}), all({1, 2}))
print(sorted(map(str, {1, 2})), sorted(list({5, 6})), sorted(tuple({7})))
a, b = sorted({2, 1})
print(a, b)
print(list(enumerate(sorted({"y", "x"}))))
