def f(x):
    if x == 0: raise ValueError('zero', x)
    try:
        f(x-1)
    except ValueError as e:
        raise
f(2)
