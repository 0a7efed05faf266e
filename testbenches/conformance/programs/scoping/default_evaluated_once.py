# Defaults are evaluated when the function is defined.
x = 1


def f(a=x, b=[]):
    b.append(a)
    return b


x = 2
print(f(), f(), f(5), f(6, ["own"]), f())


def g(n, memo={0: 0, 1: 1}):
    if n not in memo:
        memo[n] = g(n - 1) + g(n - 2)
    return memo[n]


print(g(30))


def h(value=None):
    value = value if value is not None else []
    value.append(1)
    return value


print(h(), h())
