print([x for x in range(5)], [x * x for x in range(10) if x % 2], [x + y for x in "ab" for y in "12"], [], [i for i in ()])
print([x if x > 2 else -x for x in range(5)], [x for x in range(30) if x % 2 if x % 3 if x % 5], [(x, y) for x in range(3) for y in range(x)])
print([[j for j in range(i)] for i in range(4)], [c.upper() for c in "abc"], [len(w) for w in "the quick fox".split()], [a - b for a, b in [(5, 2), (9, 4)]])
print([x for row in [[1, 2], [3], []] for x in row], [not x for x in (0, 1, "")])
