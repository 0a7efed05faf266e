# Attributes of classes that have been used change; properties, static and class methods in loops.
# class attributes of classes
class Meta(type):
    @property
    def pp(cls): return 'meta pp'
class M(metaclass=Meta):
    qq = 1
def rc(c):
    r = []
    for _ in range(3): r.append((c.pp, c.qq))
    return r
print(rc(M)); M.qq = 2; print(rc(M))
Meta.qq = property(lambda c: 'meta qq'); print(rc(M)); del Meta.qq; print(rc(M))
# property shadows, static/class methods
class Z:
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x * 2
    @staticmethod
    def s(x): return x + 1
    @classmethod
    def k(cls, x): return cls.__name__, x
z = Z()
for i in range(3):
    z.v = i; print(z.v, z.s(i), Z.s(i), z.k(i), Z.k(i), Z.v is Z.v)
# inst attr callable in a class with a same name method in subclass
class C1:
    def __init__(self): self.cb = len
c1 = C1()
for i in range(3): print(c1.cb([1, 2]))
C1.cb = 5
for i in range(2): print(c1.cb([1]))
# dynamic names
for n in ('aa', 'bb'):
    setattr(c1, n, n + '!')
    print(getattr(c1, n), c1.__dict__[n])
class AA:
    aa = 'class aa'
o = AA(); print(o.aa); name = 'a' + 'a'; setattr(o, name, 'own aa'); print(o.aa); delattr(o, name); print(o.aa)
