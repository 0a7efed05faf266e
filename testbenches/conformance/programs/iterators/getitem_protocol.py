# An object with __getitem__ alone can be iterated until IndexError.
class Squares:
    def __init__(self, n):
        self.n = n

    def __getitem__(self, i):
        if i >= self.n:
            raise IndexError(i)
        return i * i


s = Squares(5)
print([x for x in s])
print(9 in s, 10 in s)
print(list(s), max(s), sum(s))
it = iter(s)
print(next(it), next(it), list(it), list(it))
a, b, c = Squares(3)
print(a, b, c)
