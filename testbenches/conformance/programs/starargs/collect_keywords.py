# **kwargs takes the named rest, in order.
def f(**kw):
    return kw


def g(a, b=2, **rest):
    return a, b, rest


print(f(), f(x=1, y=2), f(**{"p": 3}, q=4))
print(g(1), g(b=5, a=1), g(1, c=3, d=4), g(a=1, z=0))
try:
    g(1, a=2)
except TypeError as e:
    print("TypeError", e)
kw = {"m": 1}
got = f(**kw)
got["n"] = 2
print(kw, list(f(b=1, a=2)))
