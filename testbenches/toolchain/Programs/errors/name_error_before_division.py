def f(a):
    print(a, zz // (a - a))
f(1)
