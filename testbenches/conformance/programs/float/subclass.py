class Money(float):
    def __new__(cls, v):
        return super().__new__(cls, round(v, 2))

    def __repr__(self):
        return f"${float(self):.2f}"

    def __add__(self, o):
        return Money(float(self) + o)


m = Money(1.2345)
print(m, m + 1, m * 2, type(m + 1).__name__, type(m * 2).__name__, m == 1.23, float(m), isinstance(m, float), f"{m:.1f}", sorted([Money(3), Money(1)]), hash(m) == hash(1.23))
