# -x, +x, ~x, abs(x), not x by a class.
class N:
    def __init__(self, n):
        self.n = n

    def __neg__(self): return N(-self.n)
    def __pos__(self): return N(self.n * 100)
    def __invert__(self): return N(self.n + 0.5)
    def __abs__(self): return "abs"
    def __bool__(self):
        print("bool", end=" ")
        return self.n != 0
    def __repr__(self): return f"N({self.n})"


n = N(3)
print(-n, +n, ~n, abs(n), - -n)
print(not n, not N(0))
print("yes" if N(0) else "no", bool(n))
try:
    -"x"
except TypeError as e:
    print("TypeError", e)
try:
    ~1.5
except TypeError as e:
    print("TypeError", e)
