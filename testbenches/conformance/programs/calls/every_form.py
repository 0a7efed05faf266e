def f(a, b=2, /, c=3, *args, d, e=5, **kw): return (a, b, c, args, d, e, kw)
def t(fn):
    try: print(fn())
    except TypeError as e: print(e)
t(lambda: f(1, d=4)); t(lambda: f(1, 2, 3, 4, 5, d=6, z=7)); t(lambda: f()); t(lambda: f(1)); t(lambda: f(a=1, d=2)); t(lambda: f(1, b=2, d=3)); t(lambda: f(1, 2, c=3, d=4, **{'d': 5})); t(lambda: f(*[1, 2], *(3,), d=1, **{'x': 1}, **{'y': 2})); t(lambda: f(1, **{'x': 1}, **{'x': 2}, d=1)); t(lambda: f(*'ab', d='c'))
def g(a, b): return a, b
t(lambda: g(1)); t(lambda: g()); t(lambda: g(1, 2, 3)); t(lambda: g(1, a=1)); t(lambda: g(1, c=2)); t(lambda: g(b=1)); t(lambda: g(*[1, 2, 3])); t(lambda: g(**{'a': 1, 'b': 2})); t(lambda: g(1, *[2])); t(lambda: g(*range(2)))
def h(*, x, y): return x, y
t(lambda: h()); t(lambda: h(x=1)); t(lambda: h(1, 2)); t(lambda: h(x=1, y=2, z=3)); t(lambda: h(1, x=1, y=2))
def k(a, b, c, d=1): pass
t(lambda: k()); t(lambda: k(1)); t(lambda: k(1, 2, 3, 4, 5)); t(lambda: k(1, d=2))
def p(a, /): return a
t(lambda: p(a=1)); t(lambda: p()); t(lambda: p(1, 2))
class C:
    def m(self, x): return x
    @classmethod
    def c(cls, x, *, y=1): return x, y
    @staticmethod
    def s(x): return x
    def __init__(self, v=0): self.v = v
    def __call__(self, *a, **k): return a, k
t(lambda: C().m()); t(lambda: C().m(1, 2)); t(lambda: C.m(1)); t(lambda: C.m(C(), 5)); t(lambda: C.c()); t(lambda: C.c(1, y=2)); t(lambda: C.c(1, 2)); t(lambda: C().s()); t(lambda: C(1, 2)); t(lambda: C(w=1)); t(lambda: C()(1, b=2)); t(lambda: C()())
l = lambda x, y=2, *z, **w: (x, y, z, w)
t(lambda: l(1)); t(lambda: l()); t(lambda: l(1, 2, 3, q=4))
def order(n): print('eval', n, end=' '); return n
def o(*a, **k): return a, k
print(o(order(1), *[order(2)], x=order(3), *[order(4)], **{'y': order(5)}))
def defaults(a, b=[]): b.append(a); return b
print(defaults(1), defaults(2), defaults(3, []), defaults.__defaults__)
x = 10
def dv(a=x): return a
x = 20; print(dv())
a, *b = 1, 2, 3; print(a, b); *a, b = 'xyz'; print(a, b); a, (b, *c), d = 1, (2, 3, 4), 5; print(a, b, c, d); [a, [b]] = 1, [2]; print(a, b)
print([*range(3), *'ab'], (*[1], 2), {*[1, 2], 3}, {**{'a': 1}, 'b': 2, **{'a': 3}}, *[1, 2], sep='|')
for i, (a, *b) in enumerate([(1, 2, 3), 'xy']): print(i, a, b)
def ret(): return 1, *[2, 3]
print(ret()); y = *[1], ; print(y)
def gen(): yield 1, *[2]
print(list(gen()))
(a := 5, print(a)); print([b := 1, b + 1, (c := b * 5)], c); print([y for x in range(5) if (y := x * 2) > 4], y); print((lambda: (z := 3) + z)())
while (n := len(b) if isinstance(b, list) else b - 1) > 0: b = n; print('w', n)
def nl():
    v = 1
    def a():
        nonlocal v
        v += 1
        def b():
            nonlocal v
            v *= 10
        b(); return v
    return a(), v
print(nl())
d = {}; d['f'] = lambda s: s * 2; print(d['f']('ab'), (lambda *a, **k: (a, k))(1, *[2], z=3), (lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
del a, b, c
try: a
except NameError as e: print(e)
print(f.__name__, f.__defaults__, f.__kwdefaults__, f.__code__.co_varnames, f.__doc__, l.__name__, C.m.__qualname__, C().m.__self__.v, C().m.__func__ is C.m)
def ann(a: int, *b: str, c: 'float' = 1.0, **d: list) -> None: pass
print(ann.__annotations__)
