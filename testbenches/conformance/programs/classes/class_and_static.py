class Counter:
    total = 0

    @classmethod
    def bump(cls, by=1):
        cls.total += by
        return cls

    @staticmethod
    def helper(a, b):
        return a - b


class Sub(Counter):
    pass


Counter.bump()
Sub.bump(10)
print(Counter.total, Sub.total, Counter().bump(5).total, Sub.total, Counter.helper(5, 3), Sub().helper(1, 2))
print(Sub.bump.__self__ is Sub, Counter.bump.__func__ is Sub.bump.__func__)
