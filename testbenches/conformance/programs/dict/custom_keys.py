class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 3

    def __eq__(self, other):
        return isinstance(other, K) and self.n == other.n

    def __repr__(self):
        return f"K{self.n}"


d = {K(i): i for i in range(10)}
print(d[K(4)], K(20) in d, len(d), list(d)[:3])
del d[K(3)]
print(K(3) in d, K(6) in d, len(d))


class NoEq:
    pass


a, b = NoEq(), NoEq()
d = {a: 1, b: 2}
print(d[a], d[b], NoEq() in d)


class BadHash:
    def __hash__(self):
        raise ValueError("no hash")


class StrHash:
    def __hash__(self):
        return "x"


for cls in (BadHash, StrHash):
    try:
        {cls(): 1}
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
