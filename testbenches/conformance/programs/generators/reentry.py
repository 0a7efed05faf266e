def g():
    yield 1
    next(me)
    yield 2


me = g()
print(next(me))
try:
    next(me)
except ValueError as e:
    print(e)
print(next(me, "over"))
