def chain(n):
    if n == 0:
        return lambda: 0
    rest = chain(n - 1)
    return lambda: n + rest()


print(chain(30)())


def curry(f, n, args=()):
    if n == 0:
        return f(*args)
    return lambda x: curry(f, n - 1, args + (x,))


print(curry(lambda a, b, c, d: a * 1000 + b * 100 + c * 10 + d, 4)(1)(2)(3)(4))
