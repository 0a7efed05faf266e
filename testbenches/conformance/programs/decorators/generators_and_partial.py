from functools import partial


def as_list(f):
    return lambda *a: list(f(*a))


@as_list
def evens(n):
    for i in range(0, n, 2):
        yield i


def scale(factor, f):
    return lambda x: factor * f(x)


@partial(scale, 10)
def increment(x):
    return x + 1


print(evens(10), increment(4))
