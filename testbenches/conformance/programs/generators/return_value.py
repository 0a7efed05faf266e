def g():
    yield 1
    return "value"


def empty():
    return "at once"
    yield


def delegating():
    a = yield from g()
    b = yield from empty()
    return a, b


it = delegating()
print(next(it))
try:
    next(it)
except StopIteration as e:
    print(e.value, e.args)
print(list(empty()), [x for x in g()])
