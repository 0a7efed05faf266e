def careful():
    while True:
        try:
            x = yield "ready"
            print("received", x)
        except ValueError as e:
            print("handled", e)
            yield "recovered"


g = careful()
print(next(g), g.send(1), g.throw(ValueError("oops")), next(g))
try:
    g.throw(KeyError("fatal"))
except KeyError as e:
    print("out", e)
print(next(g, "finished"))


def plain():
    yield 1


p = plain()
try:
    p.throw(RuntimeError("before start"))
except RuntimeError as e:
    print(e)
print(list(p))
g = careful()
next(g)
print(g.throw(ValueError))


# What throw() is given.
class Odd(Exception):
    def __new__(cls):
        return cls


def suspended():
    generator = (x for x in 'ab')
    next(generator)
    return generator


for arguments in ((), (1,), (ValueError, 5), (ValueError('a'), 5), (KeyError, (1, 2)), (ValueError, None, 5), (Odd,), (ValueError, 1, None, 2)):
    try:
        suspended().throw(*arguments)
    except Exception as error:
        print(type(error).__name__, error)
