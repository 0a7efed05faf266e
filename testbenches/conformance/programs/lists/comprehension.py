# List comprehensions: conditions, nesting, scopes.
print([x * x for x in range(6)])
print([x for x in range(20) if x % 2 if x % 3])
print([(x, y) for x in range(3) for y in "ab"])
print([(x, y) for x in range(4) for y in range(x)])
print([[y * x for y in range(3)] for x in range(3)])
x = "kept"
print([x for x in range(3)], x)
print(["even" if n % 2 == 0 else "odd" for n in range(4)])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])
print([c for word in ["ab", "cd"] for c in word if c != "b"])
