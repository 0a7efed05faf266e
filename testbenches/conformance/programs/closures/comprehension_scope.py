def f(n):
    squares = [x * n for x in range(3)]
    functions = [lambda y: x + y + n for x in range(3)]
    n += 100
    return squares, [g(1) for g in functions]


print(f(2))


def nested(m):
    return [[a * b * m for a in range(b)] for b in range(1, 4)]


print(nested(10))


def gen(k):
    g = (i + k for i in range(3))
    k = 50
    return list(g)


print(gen(1))
