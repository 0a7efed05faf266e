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
