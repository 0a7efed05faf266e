def inner():
    x = yield 1
    print("inner got", x)
    y = yield 2
    print("inner got", y)
    return "inner result"


def outer():
    r = yield from inner()
    print("outer has", r)
    yield from [10, 20]
    yield from "ab"
    r = yield from range(0)
    return r


g = outer()
print(next(g), g.send("x"), g.send("y"), next(g), next(g), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
try:
    def bad():
        yield from 5
    next(bad())
except TypeError as e:
    print(e)
