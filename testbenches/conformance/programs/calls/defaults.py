def f(a, b=2, c=3):
    return a, b, c


print(f(1), f(1, 5), f(1, c=9), f(b=7, a=0), f(1, 2, 4), f(a=1, b=1, c=1))


def g(x, items=[]):
    items.append(x)
    return items


print(g(1), g(2), g(3, [0]), g(4))


def h(n=len("abc"), m=(lambda: 5)()):
    return n + m


print(h(), h(1), h.__defaults__, f.__defaults__)
