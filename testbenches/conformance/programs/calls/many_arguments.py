def f(a, b, c, d, e, f_, g, h, i, j, k, l, m, n, o, p):
    return a + b + c + d + e + f_ + g + h + i + j + k + l + m + n + o + p


print(f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16))
print(f(*range(16)), f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, p=1, o=2, n=3, m=4))


def g(*args):
    return len(args), sum(args)


print(g(*range(300)), g(*[1] * 50, *[2] * 50))
print(max(*range(100)), "{} {} {}".format(*"abc"))
