# Rich comparisons, with the reflected ones.
class V:
    def __init__(self, n):
        self.n = n

    def __eq__(self, o):
        print("eq", end=" ")
        return isinstance(o, V) and self.n == o.n

    def __lt__(self, o):
        print("lt", end=" ")
        return self.n < o.n

    def __le__(self, o):
        print("le", end=" ")
        return self.n <= o.n


a, b = V(1), V(2)
print(a == b)
print(a != b)
print(a < b)
print(a > b)
print(a <= b)
print(a >= b)
print(a == 5)
print(5 != a)
try:
    hash(a)
except TypeError as e:
    print("TypeError", e)
