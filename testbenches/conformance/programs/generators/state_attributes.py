def g():
    x = yield 1
    yield x


it = g()
print(it.gi_running, it.gi_frame is not None, it.__name__, it.__qualname__)
next(it)
print(it.gi_running, it.gi_yieldfrom)
list(it)
print(it.gi_frame)
e = (x for x in ())
print(e.__name__)
