# A subclass of tuple.
class Vector(tuple):
    def __new__(cls, *items):
        return super().__new__(cls, items)

    def __add__(self, other):
        return Vector(*(a + b for a, b in zip(self, other)))

    @property
    def x(self):
        return self[0]


v = Vector(1, 2) + Vector(10, 20)
print(v, v.x, len(v), type(v).__name__, v == (11, 22), isinstance(v, tuple))
a, b = v
print(a, b, v * 2, v[1:], {v: 1}[(11, 22)])
