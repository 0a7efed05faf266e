def resource(name):
    print("open", name)
    try:
        yield 1
        yield 2
    finally:
        print("close", name)


g = resource("a")
next(g)
g.close()
g.close()
print(next(g, "closed"))
h = resource("never")
h.close()
print(list(h))


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)


def converts():
    try:
        yield
    finally:
        raise ValueError("in finally")


c = converts()
next(c)
try:
    c.close()
except ValueError as e:
    print(e)
