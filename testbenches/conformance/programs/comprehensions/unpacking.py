print([*range(3), *[10, 20]], {*"aa", *range(2)} == {"a", 0, 1}, {**{"a": 1}, **{"a": 2, "b": 3}}, (*[], 1), [a for a, *b in [(1, 2, 3), (4,)]], [b for a, *b in [(1, 2, 3), (4,)]])
print([x for pair in zip("ab", [1, 2]) for x in pair], {k: v for k, (v, _) in {"a": (1, 2)}.items()}, [i + j for i, (j, k) in enumerate([(1, 2), (3, 4)])], [c for w in ("ab", "c") for c in w])
