# Lambdas have every kind of parameter too.
f = lambda *a, **k: (a, k)
g = lambda x, /, y=2, *, z=3: x * 100 + y * 10 + z
print(f(1, 2, a=3), f(), g(1), g(1, y=5, z=6))
print((lambda *xs: sum(xs) / len(xs))(1, 2, 3, 4))
print(sorted([(1, "b"), (0, "c")], key=lambda t: t[1]))
curry = lambda f, *a: lambda *b: f(*a, *b)
print(curry(max, 1, 5)(3, 9))
