# __getitem__ alone makes an object iterable.
class Squares:
    def __getitem__(self, i):
        if i >= 5:
            raise IndexError
        return i * i


s = Squares()
print(list(s), 9 in s, 10 in s, sum(s), max(s), [*s][1:], tuple(zip(s, "ab")))
a, b, *rest = s
print(a, b, rest)
it = iter(s)
print(next(it), next(it))
