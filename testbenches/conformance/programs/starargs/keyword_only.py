# Parameters after * must be named.
def f(a, *, b, c=3):
    return a, b, c


print(f(1, b=2), f(a=1, c=5, b=2))
for call in (lambda: f(1, 2), lambda: f(1), lambda: f(1, b=1, d=2)):
    try:
        call()
    except TypeError as e:
        print("TypeError", e)


def g(*, x=1, y=2):
    return x * 10 + y


print(g(), g(y=5), g(x=3))
