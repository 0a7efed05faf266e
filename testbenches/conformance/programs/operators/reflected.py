# Reflected operators where the left operand does not know how.
class Money:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.n + other.n)
        if isinstance(other, int):
            return Money(self.n + other)
        return NotImplemented

    def __radd__(self, other):
        print("radd", other)
        return Money(self.n + other)

    def __rsub__(self, other):
        return Money(other - self.n)

    def __rmul__(self, other):
        return Money(other * self.n)

    def __repr__(self):
        return f"${self.n}"


m = Money(5)
print(m + m, m + 1, 1 + m, 10 - m, 3 * m)
print(sum([Money(1), Money(2)]))
try:
    m + "x"
except TypeError as e:
    print("TypeError", e)
try:
    m * 2
except TypeError as e:
    print("TypeError", e)
