# Parameters before / cannot be named.
def f(a, b=2, /, c=3):
    return a, b, c


print(f(1), f(1, 5), f(1, 5, c=9))
try:
    f(a=1)
except TypeError as e:
    print("TypeError", e)
try:
    f(1, b=2)
except TypeError as e:
    print("TypeError", e)


def g(name, /, **kw):
    return name, kw


print(g("x", name="y"))
