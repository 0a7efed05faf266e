# Classes that have been called change how they make instances.
class A:
    def __init__(self, x=1):
        self.x = x

class B(A):
    pass

def made(n=3):
    return [(A(i).x, B(i).x) for i in range(n)]

print(made())
A.__init__ = lambda self, x=2: setattr(self, 'x', x * 10)
print(made())
B.__init__ = lambda self, x: setattr(self, 'x', -x)
print(made())
del B.__init__
print(made())
def new(cls, *arguments):
    print('new', cls.__name__)
    return object.__new__(cls)
A.__new__ = new
print(made(2))
class C:
    def __init__(self, x):
        self.x = ('C', x)
class D:
    def __init__(self, x):
        self.x = ('D', x)
class E(C):
    pass
print(E(1).x, E(2).x)
E.__bases__ = (D,)
print(E(1).x, E(2).x)
class F:
    def __init__(self):
        return 5
for i in range(2):
    try:
        F()
    except TypeError as e:
        print(e)
class G:
    def __init__(self):
        self.a = 1
for i in range(4):
    g = G()
    for name in 'bcdefg'[:i]:
        setattr(g, name, i)
    print(vars(g))
class H:
    pass
class I(H):
    pass
def bare(n=3):
    return [(type(H()).__name__, vars(I())) for i in range(n)]
print(bare())
def start(self):
    self.started = True
H.__init__ = start
print(bare())
del H.__init__
print(bare())
try:
    H(1)
except TypeError as e:
    print(e)
