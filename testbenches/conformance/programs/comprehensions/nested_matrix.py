m = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in m] for i in range(3)], [list(col) for col in zip(*m)], [x for row in m for x in row if x % 2 == 0], sum(sum(row) for row in m))
n = [[7, 8], [9, 10], [11, 12]]
print([[sum(a * b for a, b in zip(row, col)) for col in zip(*n)] for row in m])
print([[1 if i == j else 0 for j in range(3)] for i in range(3)])
print([[[i * 4 + j * 2 + k for k in range(2)] for j in range(2)] for i in range(2)])
