def show(x):
    print(x, end=" ")
    return x


def f(*args, **kw):
    print("->", args, kw)


f(show(1), show(2), *[show(3)], k=show(4), **{"m": show(5)})
show(f)(show(1)) if False else None
d = {show("k1"): show("v1"), show("k2"): show("v2")}
print()
[show(1), show(2)][show(0)]
print()
show(1) + show(2) * show(3)
print()
show(1) < show(2) < show(3)
print()
a = [0, 0]
a[show(0)] = show(9)
print(a)
