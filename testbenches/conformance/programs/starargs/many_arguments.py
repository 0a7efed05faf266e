# Long argument lists.
def f(*args, **kw):
    return len(args), sum(args), len(kw), sum(kw.values())


print(f(*range(200)))
print(f(*range(50), **{f"k{i}": i for i in range(50)}))


def g(a, b, c, d, e, f, g, h, i, j):
    return a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g + 8 * h + 9 * i + 10 * j


print(g(*range(10)), g(j=9, **dict(zip("abcdefghi", range(9)))))
print(max(*range(100)), min(*[5, 3, 8]), print(*[1, 2, 3], sep="|"))
