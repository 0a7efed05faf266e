def g(n):
    for i in range(n):
        yield i, i * i


print(dict(g(3)), list(zip(*g(3))), max(g(4)), sorted(g(3), key=lambda p: -p[0]), [*g(2)], {**dict(g(2))}, tuple(g(1)))
a, b, *c = g(4)
print(a, b, c)
print("".join(str(x) for x, _ in g(3)), any(x > 1 for x, y in g(3)), sum((y for x, y in g(4)), 100), (1, 1) in g(3), list(map(lambda p: p[0] + p[1], g(3))), list(enumerate(g(2), 1)), list(reversed(list(g(2)))))


def f(*args):
    return len(args)


print(f(*g(5)), list(filter(lambda p: p[1] > 1, g(3))), set(x % 2 for x, y in g(5)))
