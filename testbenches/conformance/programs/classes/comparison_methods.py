class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n if isinstance(other, V) else NotImplemented

    def __lt__(self, other):
        return self.n < other.n

    def __le__(self, other):
        return self.n <= other.n

    def __hash__(self):
        return hash(self.n)

    def __repr__(self):
        return f"V{self.n}"


a, b, c = V(1), V(2), V(1)
print(a == c, a != c, a == b, a < b, a > b, a <= c, a >= b, a == 5, a != 5, a is c)
print(sorted([b, a, V(0)]), max(a, b), {a, c, b}, [b, c].index(a), a in [c], {a: 1}[c])
try:
    a < 5
except AttributeError as e:
    print(e)


class W:
    def __eq__(self, other):
        return True


try:
    hash(W())
except TypeError as e:
    print(e)
print(W() == 1, 1 == W(), W() != 1, W() in [5])
