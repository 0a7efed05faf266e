# Arguments are evaluated from left to right.
def e(x):
    print("eval", x if not callable(x) else "function")
    return x


def f(*args, **kw):
    return len(args), sorted(kw)


print(f(e(1), *[e(2), e(3)], e(4), k=e(5), **{"m": e(6)}))
print(e(f)(e("a"), b=e("b")))
