def f(x):
    if x:
        y = 1
    return x + y
f(1)
f(0)
