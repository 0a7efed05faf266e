class S:
    __slots__ = ("a", "b")

    def __init__(self, a):
        self.a = a


s = S(1)
print(s.a, hasattr(s, "b"), hasattr(s, "__dict__"))
s.b = 2
print(s.b)
for f in (lambda: setattr(s, "c", 3), lambda: s.c):
    try:
        f()
    except AttributeError as e:
        print(e)
del s.a
try:
    s.a
except AttributeError as e:
    print(e)


class T(S):
    pass


t = T(5)
t.anything = 1
print(t.a, t.anything, t.__dict__)


class U(S):
    __slots__ = ("c",)


u = U(1)
u.c = 3
print(u.a, u.c, S.__slots__, U.__slots__)
