def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw
g = f
if g is f:
    h = [f][0]
print(h(1, c=3), h(1, 2, 3, 4, c=5, z=6), h(a=1, c=2, b=3), h(1, c=1, d=2, e=3, f=4))
def p(a, b, /, c, *, d=1):
    return a, b, c, d
k = [p][0]
print(k(1, 2, 3), k(1, 2, c=3, d=4))
def kw(**k): return k
def ar(*a): return a
def ak(*a, **k): return a, k
def pk(a, /, **k): return a, k
for fn, call in [(k, lambda f: f(1, 2, a=3)), (k, lambda f: f(1, c=2)), (k, lambda f: f(1, 2, 3, c=4)), (k, lambda f: f(1, 2, 3, e=4)), (h, lambda f: f(1)), (h, lambda f: f(1, a=2, c=3)), (h, lambda f: f(b=1, c=2)),
   (kw, lambda f: f(a=1, b=2)), (kw, lambda f: f(1, b=2)), (ar, lambda f: f()), (ar, lambda f: f(1, 2)), (ar, lambda f: f(x=1)), (ak, lambda f: f(1, 2, x=3)), (ak, lambda f: f()), (ak, lambda f: f(*[1], **{'q': 2})),
   (pk, lambda f: f(1, a=2)), (pk, lambda f: f(a=2)), (ak, lambda f: f(self=1, cls=2))]:
    try: print(call(fn))
    except TypeError as e: print(e)
class A:
    def __init__(self, x, y=1, *rest, z=2, **kw):
        self.v = x, y, rest, z, kw
    def m(self, a, b=5, *, c=6): return a, b, c
    @classmethod
    def cm(cls, a, b=1): return cls.__name__, a, b
    @staticmethod
    def sm(a, b=1): return a, b
    def star(*args, **k): return args[1:], k
    def __call__(self, a, b=3): return a, b
class B(A): pass
class N:
    def __init__(self, a=1): return None
class Bad:
    def __init__(self, a): return 5
class M(type):
    def __call__(cls, *a, **k):
        o = super().__call__(*a, **k); o.meta = True; return o
class WM(metaclass=M):
    def __init__(self, q, r=2): self.q, self.r = q, r
class New:
    def __new__(cls, a, b=2):
        o = super().__new__(cls); o.n = a, b; return o
class E(Exception):
    def __init__(self, msg, *, code=1): super().__init__(msg); self.code = code
class E2(Exception):
    def __init__(self, msg, code=1): self.code = code
class E3(Exception): pass
print(A(1, z=3).v, A(x=1, w=2).v, B(1, 2, 3, 4, z=9).v, N(a=3), sep=' ' if False else '|') if 0 else print(A(1, z=3).v, A(x=1, w=2).v, B(1, 2, 3, 4, z=9).v)
a = A(0)
print(a.m(1, c=2), a.m(a=1, b=2), a.cm(1, b=2), A.cm(a=3), a.sm(1, b=3), A.sm(a=2), a.star(1, k=2), a(1, b=2), A.m(a, 1, c=3))
bm = a.m
print(bm(1, c=9), bm(b=1, a=2))
w = WM(1, r=3); print(w.q, w.r, w.meta, New(1, b=5).n, New(a=1).n)
for c in (E, E2):
    e = c('m', code=7); print(repr(e), e.args, e.code, str(e))
    e = c(msg='q'); print(repr(e), e.args, e.code)
for fn in (lambda: A(y=1), lambda: A(1, x=2), lambda: Bad(a=1), lambda: N(1, a=2), lambda: N(b=2), lambda: a.m(1, a=2), lambda: a.m(), lambda: a.m(c=1), lambda: E3(x=1), lambda: E(x=1), lambda: ValueError(x=1), lambda: object(x=1), lambda: A.m(b=1), lambda: w(x=1), lambda: int(x=1), lambda: len(x=1), lambda: [].append(x=1), lambda: print(1, foo=2), lambda: OSError(x=1), lambda: KeyError(a=2), lambda: E3.__init__(E3(), y=3)):
    try: print(fn())
    except TypeError as e: print(e)
def deco(fn):
    def inner(*args, **kwargs):
        return fn(*args, **kwargs)
    return inner
@deco
def add(a, b=10, *c, d=0): return a + b + sum(c) + d
print(add(1), add(1, 2), add(1, 2, 3, d=4), add(b=1, a=2))
def gen(a, *, b=2):
    yield a; yield b
print(list(gen(1, b=5)), list([gen][0](a=3)))
import asyncio
async def co(x, *, y=1): return x + y
print(asyncio.run([co][0](x=1, y=5)))
print(max([3, 1], key=lambda v: -v), min(4, 2, key=abs), dict(a=1, b=2), int('ff', base=16), 'a-b'.split(sep='-', maxsplit=1), sorted([3, 1], reverse=True), '{x}{y}'.format(x=1, y=2))
def deep(n, *, k=0):
    return deep(n + 1, k=k + 1)
try: [deep][0](0, k=1)
except RecursionError as e: print(e)
