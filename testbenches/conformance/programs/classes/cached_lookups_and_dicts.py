# Attributes that have been used change by way of __dict__, __class__, __bases__, setattr.
def rk(o):
    r = []
    for _ in range(3): r.append((o.m(), o.v))
    return r
# __dict__
class K:
    v = 'class'
    def m(self): return 'method'
k = K()
print(rk(k))
d = k.__dict__
d['m'] = lambda: 'in dict'
d['v'] = 'dict v'
print(rk(k), rk(K()))
k2 = K()
print(rk(k2))
k2.__dict__ = {'v': 9}
print(rk(k2))
k2.__dict__.clear()
print(rk(k2))
# __class__
class X1:
    def m(self): return 'X1'
    v = 1
class X2:
    def m(self): return 'X2'
    v = 2
x = X1()
print(rk(x)); x.__class__ = X2; print(rk(x))
# bases
class R1:
    def m(self): return 'R1'
    v = 'r1'
class R2:
    def m(self): return 'R2'
    v = 'r2'
class R(R1): pass
r = R()
print(rk(r)); R.__bases__ = (R2,); print(rk(r))
T = type('T', (R1,), {'v': 't'})
t = T(); print(rk(t)); setattr(T, 'm', lambda self: 'set'); print(rk(t)); delattr(T, 'm'); print(rk(t))
setattr(t, 'm', lambda: 'own'); print(rk(t)); delattr(t, 'm'); print(rk(t))
