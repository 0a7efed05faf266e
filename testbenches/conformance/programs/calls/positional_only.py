def f(a, b=2, /, c=3, *, d=4):
    return a, b, c, d


print(f(1), f(1, 5, 6, d=7), f(1, c=0))
for call in (lambda: f(a=1), lambda: f(1, b=2), lambda: f(), lambda: f(1, 2, 3, 4)):
    try:
        call()
    except TypeError as e:
        print(e)


def g(a, /, **kw):
    return a, kw


print(g(1, a=2, b=3))
