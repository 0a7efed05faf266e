def f(a, b=5): return a * 10 + b
def g(b, a): return a * 100 + b
print(f(b=1, a=2))
f = g
print(f(b=1, a=2))
print(f(a=7, b=1))
def f(x, y=2, z=3): return x * 100 + y * 10 + z
print(f(1, z=9))
print(f(x=4))
q = f
print(q(1, z=0))
f(1, w=2)
