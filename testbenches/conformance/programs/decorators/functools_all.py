from functools import *
import operator
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
p = partial(int, base=2); print(p('101'), p.func, p.args, p.keywords); t(partial); t(partial, 5); print(partial(partial(max, 1), 2)(0)); q = partial(print, 'a', end='!\n'); q('b'); q.x = 5; print(q.x, q.__dict__)
t(reduce, operator.add, [1, 2, 3]); t(reduce, operator.add, []); t(reduce, operator.add, [], 5); t(reduce, operator.add, [7]); t(reduce, operator.add, 5); t(reduce, lambda a, b: f'({a}{b})', 'abcd')
@lru_cache(maxsize=2)
def f(x, y=0): print('call', x, y); return x + y
f(1); f(1); f(2); f(3); f(1); f(1, y=0); print(f.cache_info(), f.cache_parameters()); f.cache_clear(); print(f.cache_info(), f.__name__, f.__wrapped__(5))
@lru_cache
def g(x): return x
@cache
def h(x): return x * 2
print(g(1), g(1.0), g.cache_info(), h(3), h(3), h.cache_info()); t(f, []); t(lru_cache, maxsize='a')
@lru_cache(typed=True)
def ty(x): return type(x)
print(ty(1), ty(1.0), ty(True), ty.cache_info().hits)
@total_ordering
class T:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
print(T(1) < T(2), T(1) <= T(1), T(2) > T(1), T(2) >= T(3), T(1) != T(2))
try:
    @total_ordering
    class Bad: pass
except ValueError as e: print(e)
@singledispatch
def sd(x): return 'default'
@sd.register
def _(x: int): return 'int'
@sd.register(list)
def _(x): return 'list'
@sd.register(str)
@sd.register(bytes)
def _(x): return 'strish'
print(sd(1), sd(True), sd([]), sd('a'), sd(b'a'), sd(1.5), sd.dispatch(bool) is sd.dispatch(int), sorted(c.__name__ for c in sd.registry)); t(sd)
class SM:
    @singledispatchmethod
    def m(self, x): return 'base'
    @m.register
    def _(self, x: int): return 'int'
print(SM().m(1), SM().m('a'))
def deco(fn):
    @wraps(fn)
    def w(*a, **k):
        "w doc"
        return fn(*a, **k)
    return w
@deco
def named(a: int, b=2) -> str:
    "named doc"
    return a + b
print(named.__name__, named.__doc__, named.__wrapped__(1), named.__qualname__, named.__module__, named.__annotations__, named(1))
class CP:
    n = 0
    @cached_property
    def v(self): self.n += 1; return self.n
c = CP(); print(c.v, c.v, c.__dict__, CP.v.__class__.__name__); del c.v; print(c.v); c.v = 10; print(c.v)
print(sorted(['b', 'A', 'c'], key=cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))), cmp_to_key(lambda a, b: a - b)(3) < cmp_to_key(lambda a, b: a - b)(5))
class PM:
    def base(self, a, b): return (a, b)
    x = partialmethod(base, 1)
print(PM().x(2))
print(named.__defaults__, named.__kwdefaults__, (lambda *, k=1: k).__kwdefaults__, named.__wrapped__.__defaults__, named.__wrapped__.__code__.co_varnames, named.__wrapped__.__code__.co_argcount)
def fd(a, b=2, *c, d=4, **e): pass
print(fd.__code__.co_argcount, fd.__code__.co_kwonlyargcount, fd.__code__.co_posonlyargcount, fd.__code__.co_varnames, fd.__code__.co_name, fd.__code__.co_flags & 12, fd.__code__.co_nlocals, fd.__code__.co_freevars, fd.__code__.co_firstlineno)
fd.__defaults__ = (5,); fd.__kwdefaults__ = {'d': 6}
def chg(a, b=2, *, k=3): return a, b, k
print(chg(1)); chg.__defaults__ = (8, 9); print(chg()); chg.__kwdefaults__ = {'k': 7}; print(chg(1)); chg.__defaults__ = None; t(chg); chg.__kwdefaults__ = None; t(chg, 1, 2)
