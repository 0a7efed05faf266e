def f(a, b, c): return 1
f(c=2)
