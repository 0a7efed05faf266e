class A:
    @classmethod
    def c(cls, x):
        return cls.__name__, x

    @staticmethod
    def s(x):
        return x

    def c2(cls):
        return cls.__name__

    c2 = classmethod(c2)
    s2 = staticmethod(lambda: "s2")


class B(A):
    pass


print(A.c(1), B.c(2), B().c(3), A.s(4), A().s(5), B.c2(), A.s2())
print(type(A.__dict__["c"]).__name__, type(A.__dict__["s"]).__name__, A.__dict__["s"].__func__(6), A.__dict__["c"].__get__(None, B)(7))
