print((lambda: 1)(), (lambda x: x + 1)(2), (lambda x, y=2: x * y)(3), (lambda *a: a)(1, 2), (lambda **k: k)(z=1), (lambda a, *, b=5: (a, b))(1))
fs = [lambda x, i=i: x + i for i in range(3)]
print([f(10) for f in fs])
fs = [lambda x: x + i for i in range(3)]
print([f(10) for f in fs])
print((lambda f, n: f(f, n))(lambda f, n: 1 if n == 0 else n * f(f, n - 1), 5))
print((lambda x: "big" if x > 10 else "small")(11), (lambda: (yield))().__next__(), (lambda: 0).__name__)
