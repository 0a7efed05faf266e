# Attributes that have been used become descriptors and back; hooks come and go.
def rx(o):
    r = []
    for _ in range(3): r.append(o.x)
    return r
# data descriptor added later
class D:
    def __get__(self, o, t): return 'get'
    def __set__(self, o, v): print('set', v)
class Q:
    def __init__(self): self.x = 1
q = Q()
print(rx(q))
Q.x = D()
print(rx(q))
q.x = 5
del Q.x
print(rx(q))
class N: pass
class W:
    n = N()
w = W()
def rn(o):
    r = []
    for _ in range(3): r.append(type(o.n).__name__)
    return r
print(rn(w))
N.__get__ = lambda self, o, t: 'descriptor'
print(rn(w))
del N.__get__
print(rn(w))
W.n.__class__ = D
print(rn(w))
# __getattr__, __getattribute__, __setattr__ later
class G:
    def __getattr__(self, n): return 'ga ' + n
g = G()
print(g.zip, g.zap)
g.zip = 1
print(g.zip, g.zap)
del g.zip
print(g.zip)
class H:
    def __init__(self): self.x = 3
h = H()
print(rx(h))
H.__getattribute__ = lambda self, n: 'hooked ' + n
print(rx(h))
del H.__getattribute__
H.__setattr__ = lambda self, n, v: object.__setattr__(self, n, ('set', v))
h.x = 4
print(rx(h))
h.x = 5
print(rx(h))
