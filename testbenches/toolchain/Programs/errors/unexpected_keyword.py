def f(a): return 1
f(b=2)
