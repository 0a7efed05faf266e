# Membership by hash and equality.
class K:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 3

    def __eq__(self, o):
        return isinstance(o, K) and self.n == o.n

    def __repr__(self):
        return f"K{self.n}"


s = {K(1), K(4), K(7), K(1)}
print(len(s), K(4) in s, K(10) in s, 1 in s)
s.discard(K(4))
print(len(s), sorted(s, key=lambda k: k.n))
print((1, 2) in {(1, 2)}, "a" in {"b"}, None in {None}, 2.0 in {2})
try:
    [] in {1}
except TypeError as e:
    print("TypeError", e)
