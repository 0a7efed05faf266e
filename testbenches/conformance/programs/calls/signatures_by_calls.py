def show(f, *a, **k):
    try: print(f(*a, **k))
    except TypeError as e: print("TypeError", e)
def f0(): return "f0"
def f1(a): return a
def f2(a, b=2): return a, b
def fk(a, *, k): return a, k
def fkd(a, *, k=5): return a, k
def fp(a, /, b): return a, b
def fpd(a, b=1, /, c=2, *, d=3): return a, b, c, d
def fv(*a): return a
def fkw(**k): return k
def fall(a, b=2, *c, d, e=5, **f): return a, b, c, d, e, f
for f in (f0, f1, f2, fk, fkd, fp, fpd, fv, fkw, fall):
    print(f.__name__)
    show(f); show(f, 1); show(f, 1, 2); show(f, 1, 2, 3); show(f, a=1); show(f, 1, k=2); show(f, 1, a=2); show(f, b=1); show(f, 1, b=3); show(f, x=1); show(f, 1, 2, 3, 4, d=9, z=8); show(f, 1, d=2); show(f, *[1, 2], **{"d": 4})
def many(a, b, c, d): pass
show(many); show(many, 1, 2); show(many, 1, 2, 3); show(many, 1, 2, 3, 4, 5)
def kws(*, a, b, c): pass
show(kws); show(kws, a=1); show(kws, a=1, b=2); show(kws, 1)
class C:
    def m(self, a): return a
    def n(): return 1
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x, y=1): return cls.__name__, x, y
c = C()
show(c.m); show(c.m, 1); show(c.m, 1, 2); show(c.n); show(C.n); show(C.m, 1); show(c.s, 1); show(c.s); show(c.c, 5); show(C.c); show(C.c, 1, 2, 3); show(c.m, a=3); show(c.m, b=3)
show(C, 1)
class D:
    def __init__(self, x, y=2): self.x = x
show(D); show(D, 1, 2, 3); show(D, y=1); show(D, z=1)
class E:
    def __new__(cls, a): return super().__new__(cls)
show(E); show(E, 1, 2)
show(len, 1, 2); show(5); show("x", 1); show(None); show([])
def g(a, b): return a, b
print(g(*"ab"), g(*(1,), *[2]), g(**{"a": 1}, b=2), g(1, **{"b": 3}), g(*[1], **{"b": 2}), g(b=1, a=2))
show(lambda *a, **k: g(*a, **k), 1, 2, 3)
show(lambda: g(*5)); show(lambda: g(**5)); show(lambda: g(**{1: 2})); show(lambda: g(1, *None))
show(lambda: g(a=1, **{"a": 2})); show(lambda: g(**{"a": 1}, **{"a": 2}))
print((lambda x, y=5, *z, k=1, **kw: (x, y, z, k, kw))(1, 2, 3, k=4, m=6))
def order(n): print(n, end=" "); return n
def h(*a, **k): return a, k
print(h(order(1), *[order(2)], order(3), x=order(4), **{"y": order(5)}, z=order(6)))
def mut(a=[]): a.append(1); return a
print(mut(), mut(), mut([]))
def outer():
    def inner(a): pass
    inner()
try: outer()
except TypeError as e: print(e)
x = 5
def defl(a=x, b=lambda: x): return a, b()
x = 6
print(defl())
def ret_none(): pass
print(ret_none())
def ann(a: int, *b: str, c: float = 1, **d: list) -> bool: return True
print(ann.__annotations__, ann(1))
print(f2.__defaults__, fkd.__kwdefaults__, f0.__defaults__, fall.__defaults__, fall.__kwdefaults__)
print(f2.__code__.co_argcount, fall.__code__.co_varnames, fpd.__code__.co_posonlyargcount, fall.__code__.co_kwonlyargcount)
f0.attr = 1; print(f0.attr, f0.__dict__, hasattr(f0, "zz"))
try: f0.zz
except AttributeError as e: print(e)
try: del f0.zz
except AttributeError as e: print(e)
del f0.attr; print(f0.__dict__)
def rec(n): return 1 if n <= 1 else n * rec(n - 1)
print(rec(25))
def swap(a, b): return b, a
a, b = swap(1, 2); print(a, b)
print((lambda: (lambda: 5))()())
print([f(2) for f in [lambda x, i=i: x * i for i in range(3)]], [f() for f in [lambda: i for i in range(3)]])
