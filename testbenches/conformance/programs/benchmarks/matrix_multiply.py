# Matrices of ints and floats.
class Matrix:
    def __init__(self, rows):
        self.rows = rows

    @classmethod
    def made(cls, n, f):
        return cls([[f(i, j) for j in range(n)] for i in range(n)])

    def __matmul__(self, other):
        columns = list(zip(*other.rows))
        return Matrix([[sum(a * b for a, b in zip(row, column)) for column in columns] for row in self.rows])

    def __pow__(self, n):
        result = Matrix.made(len(self.rows), lambda i, j: int(i == j))
        base = self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def trace(self):
        return sum(self.rows[i][i] for i in range(len(self.rows)))


def plain(a, b, n):
    c = [[0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            total = 0
            for k in range(n):
                total += a[i][k] * b[k][j]
            c[i][j] = total
    return c


n = 20
a = Matrix.made(n, lambda i, j: i * j % 7 - 3)
b = Matrix.made(n, lambda i, j: (i + j) % 5)
print((a @ b).trace(), plain(a.rows, b.rows, n) == (a @ b).rows)
print((Matrix([[1, 1], [1, 0]]) ** 90).rows)
f = Matrix.made(8, lambda i, j: 1.0 / (i + j + 1))
print(round((f @ f).trace(), 12))
