def repeat(n, sep=" "):
    def decorate(f):
        def wrapper(*args):
            return sep.join([f(*args)] * n)
        return wrapper
    return decorate


@repeat(3)
def a(x):
    return x


@repeat(2, sep="-")
def b():
    return "b"


print(a("x"), b(), repeat(2)(lambda: "z")())
