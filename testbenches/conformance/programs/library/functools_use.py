import functools
import operator
from functools import *


def error(function, *args, **kwargs):
    try:
        print('value', function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


print(reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, [], 7))
error(reduce, lambda a, b: a, [])
p = partial(pow, 2)
print(p(5), p.args, p.keywords, partial(int, base=2)('101'), partial(partial(max, 1), 2)(0), p.func is pow)
error(partial, 5)


@lru_cache(maxsize=2)
def square(x):
    print('square', x)
    return x * x


print(square(1), square(2), square(1), square(3), square(1), square(2), square.cache_info(), square.cache_info().hits)
square.cache_clear()
print(square.cache_info(), square.__name__, square.__wrapped__(3))


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


@lru_cache
def kw(a, b=1, *c, **d):
    return a, b, c, d


print(kw(1), kw(1, b=2), kw(1, b=2), kw(a=1), kw.cache_info(), kw.cache_parameters())
error(kw, [])


@lru_cache(typed=True)
def typed(x):
    return type(x).__name__


print(typed(1), typed(1.0), typed(True), typed.cache_info())


class C:
    def __init__(self):
        self.n = 0

    @cached_property
    def value(self):
        'doc'
        self.n += 1
        return self.n * 10

    @lru_cache(None)
    def method(self, x):
        self.n += 1
        return self.n + x

    def base(self, a, b):
        return a, b
    half = partialmethod(base, 1)

    @singledispatchmethod
    def show(self, x):
        return 'other'

    @show.register
    def _(self, x: int):
        return 'int'

    @show.register(str)
    def _(self, x):
        return 'str'


c = C()
print(c.value, c.value, c.__dict__, C.value.__doc__, c.method(1), c.method(1), c.method(2), c.half(2))
print(c.show(1), c.show('a'), c.show(2.5), c.show(True))


def deco(f):
    @wraps(f)
    def inner(*args):
        'inner doc'
        return f(*args)
    return inner


@deco
def named(a):
    'named doc'
    return a


named.extra = 5
print(named.__name__, named.__doc__, named.__wrapped__(1), deco(named).extra)


@total_ordering
class V:
    def __init__(self, v):
        self.v = v

    def __eq__(self, other):
        return self.v == other.v

    def __lt__(self, other):
        if not isinstance(other, V):
            return NotImplemented
        return self.v < other.v


print([op(V(a), V(b)) for op in (operator.lt, operator.le, operator.gt, operator.ge) for a in (1, 2) for b in (1, 2)])
error(lambda: V(1) >= 5)
error(total_ordering, type('E', (), {}))
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))


@singledispatch
def kind(x):
    return 'object'


@kind.register(int)
def _(x):
    return 'int'


@kind.register
def _(x: list):
    return 'list of ' + str(len(x))


kind.register(float, lambda x: 'float')
print(kind(1), kind(True), kind([1]), kind('a'), kind(1.5), kind.dispatch(int)(1), kind.__name__)
error(kind)

from operator import *
print(add(1, 2), sub(5, 3), mul(2, 3), truediv(7, 2), floordiv(7, 2), mod(7, 3), pow(2, 8), lshift(1, 4), rshift(16, 2))
print(and_(6, 3), or_(6, 3), xor(6, 3), inv(5), invert(5), neg(5), pos(-5), abs(-5), not_(0), truth([]), is_(None, None))
print(concat([1], [2]), contains('abc', 'b'), countOf([1, 2, 1], 1), indexOf('abc', 'c'), getitem([1, 2], 1), index(True))
l = [1, 2, 3]
setitem(l, 0, 9)
delitem(l, 1)
print(l, iadd(l, [4]), l, length_hint(iter([1, 2])), length_hint(5, 7), call(max, 1, 2))
print(itemgetter(1)('abc'), itemgetter(2, 0)('abc'), attrgetter('real', 'imag')(3), attrgetter('__class__.__name__')(3))
print(methodcaller('upper')('abc'), methodcaller('split', ',', maxsplit=1)('a,b,c'), itemgetter(1), attrgetter('a.b'), methodcaller('f', 1, k=2))
for f, a in ((index, 1.5), (attrgetter, 5), (itemgetter(5), [1]), (methodcaller('nope'), 1)):
    error(f, a)
error(concat, 1, 2)
error(indexOf, [1], 2)
print(ipow(2, 3), imul([1], 2), ixor(5, 1), ior({1}, {2}), isub(5, 2), itruediv(1, 4), ilshift(1, 3))
