class C:
    def __init__(self, v):
        self.v = v

    def get(self, extra=0):
        return self.v + extra

    @classmethod
    def make(cls, v):
        return cls(v)

    @staticmethod
    def plain(x):
        return x * 2


c = C(5)
m = c.get
print(m(), m(1), C.get(c), C.get(c, 2), C.make(7).get(), c.make(8).v, C.plain(3), c.plain(4))
c.v = 50
print(m(), m.__self__ is c, m.__func__ is C.get, m == c.get, m.__name__)
print(list(map(c.get, [1, 2])), [x.upper for x in ["a"]][0](), "-".join(map(str, [1, 2])))


# What is called may have no name, or one of its own.
import types


class Nameless:
    def __call__(self, x):
        return x


class Named(Nameless):
    def __init__(self):
        self.__name__ = 'own'


print(repr(types.MethodType(Nameless(), 5)), repr(types.MethodType(Named(), 5)), types.MethodType(Nameless(), 5)())
