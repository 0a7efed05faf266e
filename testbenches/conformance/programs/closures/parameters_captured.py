def adder(a, b=2, *args, k=3, **kw):
    def inner():
        return a, b, args, k, kw
    a += 1
    return inner


print(adder(1)(), adder(1, 5, 6, 7, k=8, z=9)())


def swap(x, y):
    def do():
        nonlocal x, y
        x, y = y, x
        return x, y
    return do


s = swap(1, 2)
print(s(), s())
