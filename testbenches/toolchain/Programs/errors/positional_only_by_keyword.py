def f(a, b, /, c): return 1
f(1, b=2, c=3)
