def simpson(f, a, b, n):
    h = (b - a) / n
    s = f(a) + f(b)
    for i in range(1, n):
        s += f(a + i * h) * (4 if i % 2 else 2)
    return s * h / 3


print(f"{simpson(lambda x: x * x, 0, 3, 10):.9f} {simpson(lambda x: 1 / x, 1, 2, 50):.9f} {4 * simpson(lambda x: 1 / (1 + x * x), 0, 1, 100):.9f}")
def horner(c, x):
    r = 0.0
    for k in c:
        r = r * x + k
    return r


print([horner([1, -6, 11, -6], x) for x in (1, 2, 3, 2.5)])
