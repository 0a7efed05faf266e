# What a class body puts into locals() is a name of it, before variables of functions around it and globals.
def maker():
    v = 7
    class C:
        locals()['x'] = 3
        y = x + v
        def get(self): return v
        def me(self): return __class__
        locals().update(z=4)
    return C
C = maker()
print(C.x, C.y, C.z, C().get(), C().me() is C)
class D:
    locals()['q'] = 3
    print(q, sorted(k for k in locals() if k[0] != '_'))
print(D.q)
def closure():
    x = 1
    class E:
        locals()['x'] = 5
        print(x)
        y = x
        def f(self): return x
    return E
E = closure()
print(E.y, E.x, E().f())
class F:
    for n in ('a', 'b'): locals()[n] = n * 2
    vars()['c'] = 3
print(F.a, F.b, F.c)
x = 'global'
class G:
    locals()['x'] = 'own'
    print(x)
    del x
    print(x)
def deep():
    a = 1
    class H:
        def m(self): return a, super().__repr__
        locals()["b"] = 2
        locals()['__doc__'] = 'text'
        class I:
            locals()['k'] = a
    return H
H = deep()
print(H.b, H.I.k, H.__doc__)


class Listed:
    a = 1
    def b(self): pass


copied = dict(Listed.__dict__)
print(copied['a'], 'b' in copied, {**Listed.__dict__}['a'], sorted(k for k in Listed.__dict__.keys() if k[0] != '_'))
