# functools.partial and a partial of one's own.
from functools import partial


def f(a, b, c=3, **kw):
    return a, b, c, kw


p = partial(f, 1)
q = partial(p, 2, c=30)
print(p(2), q(), q(c=5), q(d=6))
print(p.func is f, q.args, q.keywords)


def mine(f, *first, **named):
    return lambda *rest, **more: f(*first, *rest, **{**named, **more})


print(mine(f, 1, c=9)(2, e=5), mine(max, 3)(1, 2))
print(list(map(partial(pow, 2), range(5))))
