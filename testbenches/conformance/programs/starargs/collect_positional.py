# *args takes the rest.
def f(*args):
    return args


def g(a, b=2, *rest):
    return a, b, rest


print(f(), f(1), f(1, 2, 3), type(f()).__name__)
print(g(1), g(1, 5), g(1, 5, 6, 7))
try:
    g()
except TypeError as e:
    print("TypeError", e)


def total(*numbers):
    result = 0
    for n in numbers:
        result += n
    return result


print(total(), total(1, 2, 3), total(*range(10)))
