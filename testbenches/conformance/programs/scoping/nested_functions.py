# Functions within functions: parameters, recursion, order.
def outer(a):
    def add(b):
        return a + b

    def twice(f, x):
        return f(f(x))

    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)

    return add(1), twice(add, 1), fact(5)


print(outer(10))


def compose(*fs):
    def composed(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return composed


print(compose(str, abs, lambda v: v - 10)(3))
print((lambda a: lambda b: lambda c: a * 100 + b * 10 + c)(1)(2)(3))
