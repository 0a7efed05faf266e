def f(a, *, b, c=3):
    return a, b, c


def g(*args, sep=" ", end=""):
    return sep.join(map(str, args)) + end


print(f(1, b=2), f(b=1, a=2, c=3), g(1, 2, sep="-"), g(end="!"), f.__kwdefaults__)
for call in (lambda: f(1), lambda: f(1, 2), lambda: f(1, b=2, d=3), lambda: f(b=2), lambda: f(1, 2, b=3)):
    try:
        call()
    except TypeError as e:
        print(e)
