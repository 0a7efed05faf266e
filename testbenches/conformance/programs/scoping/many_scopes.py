x = "g"
def f():
    print(x)
    def g():
        print(x)
        global y
        y = 1
    g()
f(); print(y)
def h():
    x = "h"
    class C:
        print(x)
        x = "c"
        print(x)
        def m(self): return x
        l = [x for _ in range(1)]
    print(C.x, C().m(), C.l)
h()
class D:
    a = 1
    b = a + 1
    def get(self):
        try: return a
        except NameError as e: return str(e)
    c = [i for i in range(b)]
    try:
        d = [b for i in range(2)]
    except NameError as e: d = str(e)
    (lambda: 0)()
    for k in range(2): pass
    if a: e = "e"
    def __init__(self): self.v = self.a
print(D.b, D().get(), D.c, D.d, D.k, D.e, D().v)
def outer():
    v = 1
    def mid():
        def inner():
            nonlocal v
            v += 1
            return v
        return inner
    return mid()(), v
print(outer())
def cond(flag):
    if flag: z = 1
    try: return z
    except UnboundLocalError as e: return str(e)
print(cond(1), cond(0))
def loopvar():
    for i in range(3): pass
    return i
print(loopvar())
def emptyloop():
    for i in []: pass
    try: return i
    except UnboundLocalError as e: return str(e)
print(emptyloop())
print([x for x in range(3)], x)
def shadow(len): return len + 1
print(shadow(5), len([1]))
def builtin_shadow():
    try: return max(1, 2)
    except UnboundLocalError as e: return str(e)
    max = 5
print(builtin_shadow())
max_ = max
max = lambda *a: "shadow"
print(max(1, 2)); del max; print(max(1, 2))
def fn():
    def fn(): return "inner"
    return fn()
print(fn())
if True:
    cv = 1
print(cv)
def gen_scope():
    return [lambda: i for i in range(3)], [lambda i=i: i for i in range(3)]
a, b = gen_scope(); print([q() for q in a], [q() for q in b])
def walrus():
    if any((hit := n) > 2 for n in [1, 2, 3, 4]): return hit
print(walrus())
print((w := 5) + w, w)
data = [1, 2, 3]
print([s := 0] + [s := s + v for v in data], s)
while (chunk := data.pop() if data else None): print(chunk)
def g1():
    global newglobal
    for newglobal in range(3): pass
    def g2(): return newglobal
    return g2()
print(g1(), newglobal)
def imp():
    import math as m
    from math import pi as p
    return m.floor(p)
print(imp())
def dflt(a, b=[], *, c={}): b.append(a); c[a] = 1; return b, c
print(dflt(1), dflt(2))
def recursive_closure(n):
    def r(k): return 1 if k == 0 else k * r(k - 1)
    return r(n)
print(recursive_closure(5))
try: undefined_thing
except NameError as e: print(e, e.name)
def try_scope():
    try: raise ValueError("a")
    except ValueError as ex: saved = ex
    return saved.args, "ex" in locals()
print(try_scope())
class Meta(type):
    x = "meta x"
class Cls(metaclass=Meta): pass
print(Cls.x)
def f2(): return f3()
def f3(): return "f3"
print(f2())
f3 = lambda: "new f3"
print(f2())
x: int = 5
y2: "str"
def ann():
    z: int
    try: z
    except UnboundLocalError as e: print(e)
ann(); print(__annotations__)
__name__ == "__main__" and print("main")
print(__name__, __doc__)
