def f():
    return g()
f()
def g(): return 1
