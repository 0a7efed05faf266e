"""Calls of classes, bound methods, instances, class and static methods, properties and super(), before and after they are changed."""


class A:
    k = 1
    def __init__(self, x, y=2):
        self.x = x
        self.y = y
    @classmethod
    def make(cls, x): return cls(x)
    @staticmethod
    def stat(a, b=3): return a + b
    @property
    def p(self): return self.x
    @p.setter
    def p(self, v): self.x = v
    def m(self, x): return self.x + x
    def __repr__(self): return f'{type(self).__name__} of {self.x}'
    def __call__(self, *args): return args
class B(A):
    def __init__(self, x):
        super().__init__(x, y=5)
        self.z = 1
    def m(self, x): return super().m(x) * 2
    @classmethod
    def make(cls, x): return super().make(x + 1)
class E(Exception):
    pass
class F(Exception):
    def __init__(self, code, msg):
        super().__init__(msg)
        self.code = code
class Meta(type):
    def __call__(cls, *a): return ('meta', cls.__name__, a)
    def make(cls): return 'from meta'
class C(metaclass=Meta):
    def make(self): return 'own'
class D(metaclass=Meta): pass
class G:
    def __getattr__(self, name): return 'got ' + name
    @property
    def broken(self): raise AttributeError('inner')
class H:
    def __new__(cls, *a):
        o = object.__new__(cls)
        o.a = a
        return o
class I(int):
    def __new__(cls, v): return int.__new__(cls, v + 1)
for i in range(3):
    a = A(1); b = B(2)
    print(a.x, a.y, b.x, b.y, b.z, A(1, 5).y, A(x=3).x, a.m(1), b.m(1), A.make(3).x, B.make(3).x, b.make(7).x, type(B.make(1)).__name__)
    print(A.stat(1), A.stat(1, 1), a.stat(4), a.p, A.m(a, 5), a(1, 2), a(), B.m(b, 1), A.k)
    f = a.m; print(f(3)); g = A.make; print(g(2).x); h = a.stat; print(h(2))
    a.p = 9; print(a.x, a.p)
    for T in (int, float, str, list, tuple, dict, set, E, ValueError, object): 
        try: print(repr(T()) if T is not object else 'o')
        except Exception as e: print(repr(e))
    for T in (int, float, str, E, ValueError, bool): print(repr(T("1")))
    print(C(1), C.make(None), D.make(), G().foo, G().broken, H(1, 2).a, I(4), F(1, 'm').code, str(F(1, 'm')), F(1,'m').args)
    for bad in (lambda: A(), lambda: A(1,2,3), lambda: A(1, z=2), lambda: E(x=1), lambda: object(1), lambda: a.m(), lambda: A.stat(), lambda: A.make(), lambda: f(1,2), lambda: int(1,2,3), lambda: list(1,2), lambda: int([]), lambda: a.nope(1), lambda: A.nope(1), lambda: B(1,2), lambda: float("x"), lambda: super(int, 5), lambda: tuple(4), lambda: D().x):
        try: print(bad())
        except Exception as e: print(type(e).__name__, e)
    if i == 0: A.m = lambda self, x: 'patched'
    if i == 1:
        A.__init__ = lambda self, x=0, y=0, **k: setattr(self, 'x', 77) or setattr(self, 'y', 78)
        A.make = classmethod(lambda cls, x: A(8))
        A.stat = staticmethod(lambda *a: a)
class Bad:
    def __init__(self): return 5
try: Bad()
except TypeError as e: print(e)
try: raise E("a", "b")
except E as e: print(e.args)
class Abs:
    def __init__(self): self.log = []
class L(A, Abs):
    def __init__(self):
        Abs.__init__(self)
        A.__init__(self, 4)
l = L(); print(l.log, l.x)
class X:
    def f(self): return 'X'
class Y(X):
    def f(self): return 'Y' + super().f()
class Z(X):
    def f(self): return 'Z' + super().f()
class W(Y, Z):
    def f(self): return 'W' + super().f()
print(W().f(), Y().f(), W().f())
Z.f = lambda self: 'newZ'
print(W().f(), Y().f())
class Dd(dict):
    def __getitem__(self, k): return super().__getitem__(k) + 1
    def __missing__(self, k): return 10
d = Dd(a=1); print(d['a'], d['zz'])
