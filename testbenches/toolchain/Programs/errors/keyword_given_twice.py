def f(a): return 1
f(1, a=2)
