# Methods and class attributes that have been used change, and are shadowed by instances.
class A:
    c = 5
    def f(self): return 'A.f'
    def g(self): return 'A.g'
class B(A):
    pass
a, b = A(), B()
def loop(x, n=3):
    r = None
    for _ in range(n): r = (x.f(), x.c)
    return r
print(loop(a), loop(b))
A.f = lambda self: 'new A.f'
print(loop(a), loop(b))
B.f = lambda self: 'B.f'
print(loop(a), loop(b))
B.c = 7
print(loop(a), loop(b))
del B.c
del B.f
print(loop(a), loop(b))
a.f = lambda: 'own f'
print(loop(a), loop(A()))
a.c = 1
print(loop(a), loop(A()))
del a.f
print(loop(a))
del a.c
print(loop(a))
