def o():
    def f(a, b, c): return 1
    return f(1)
o()
