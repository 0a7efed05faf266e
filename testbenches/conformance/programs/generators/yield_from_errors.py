def inner():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print("inner handles", e)
        yield "handled"
    finally:
        print("inner finally")


def outer():
    try:
        yield from inner()
    except KeyError as e:
        print("outer handles", e)
        yield "outer"


g = outer()
next(g)
print(g.throw(ValueError("v")))
print(list(g))
g = outer()
next(g)
print(g.throw(KeyError("k")))
g.close()
g = outer()
next(g)
g.close()
print("closed")
