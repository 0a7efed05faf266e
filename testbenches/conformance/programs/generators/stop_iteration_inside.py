def raises():
    yield 1
    raise StopIteration("inside")


g = raises()
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__))


def leaks():
    yield next(iter([]))


try:
    list(leaks())
except RuntimeError as e:
    print(e)


def fine():
    try:
        yield next(iter([]))
    except StopIteration:
        yield "caught"


print(list(fine()))
