def f(x):
    y = 2
    del y
    return y
f(0)
