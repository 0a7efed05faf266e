class A:
    def __getattr__(self, n):
        print("getattr", n)
        if n == "dyn": return 42
        raise AttributeError(f"no {n}")
a = A(); print(a.dyn); a.real = 1; print(a.real)
try: a.missing
except AttributeError as e: print(e)
print(hasattr(a, "dyn"), hasattr(a, "nah"), getattr(a, "nah", "default"))
class B:
    def __getattribute__(self, n):
        if n == "secret": raise AttributeError("secret!")
        if n == "x": return "intercepted"
        return super().__getattribute__(n)
    def __getattr__(self, n): return "fallback " + n
b = B(); b.x = 1; b.y = 2; print(b.x, b.y, b.secret, b.other, b.__dict__)
class C:
    def __setattr__(self, n, v):
        if n.startswith("_"): raise AttributeError("private " + n)
        self.__dict__[n] = v * 2
    def __delattr__(self, n): print("delattr", n); del self.__dict__[n]
c = C(); c.v = 4; print(c.v)
try: c._p = 1
except AttributeError as e: print(e)
del c.v; print(hasattr(c, "v")); setattr(c, "w", 1); print(c.w, vars(c)); delattr(c, "w")
try: delattr(c, "w")
except KeyError as e: print(repr(e))
class D:
    x = 1
    def __getattr__(self, n): return n
d = D(); print(d.x, d.y, D.x); D.z = 5; print(d.z); del D.z; print(d.z)
class Proxy:
    def __init__(self, o): object.__setattr__(self, "_o", o)
    def __getattr__(self, n): return getattr(self._o, n)
    def __setattr__(self, n, v): setattr(self._o, n, v)
p = Proxy([1, 2]); p.append(3); print(p._o, p.index(2))
try: len(p)
except TypeError as e: print(e)
p2 = Proxy(D()); p2.q = 9; print(p2._o.q, p2.q)
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, obj, cls):
        if obj is None: return self
        v = obj.__dict__[self.n] = self.f(obj); return v
class U:
    @Lazy
    def val(self): print("computing"); return 10
u = U(); print(u.val, u.val, type(U.val).__name__)
class Typed:
    def __init__(self, t): self.t = t
    def __set_name__(self, o, n): self.n = "_" + n
    def __get__(self, o, c=None): return self if o is None else getattr(o, self.n)
    def __set__(self, o, v):
        if not isinstance(v, self.t): raise TypeError(f"{self.n[1:]} must be {self.t.__name__}")
        setattr(o, self.n, v)
class Pt:
    x = Typed(int); y = Typed(str)
    def __init__(self, x, y): self.x, self.y = x, y
pt = Pt(1, "a"); print(pt.x, pt.y, pt.__dict__)
try: pt.x = "s"
except TypeError as e: print(e)
class M(type):
    def __getattr__(cls, n): return "meta " + n
    def __setattr__(cls, n, v): print("meta set", n); super().__setattr__(n, v)
class K(metaclass=M): pass
print(K.foo); K.bar = 1; print(K.bar)
try: K().foo
except AttributeError as e: print(e)
class F:
    def __getattr__(self, n): raise ValueError("from getattr")
try: F().x
except ValueError as e: print(e)
try: hasattr(F(), "x")
except ValueError as e: print("hasattr", e)
class G:
    @property
    def bad(self): raise AttributeError("inner")
    def __getattr__(self, n): return "ga " + n
print(G().bad)
class H:
    @property
    def bad(self): raise AttributeError("inner prop")
try: H().bad
except AttributeError as e: print(e)
class Call:
    def __init__(self, n=0): self.n = n
    def __call__(self, *a, **k): return Call(self.n + 1)
    def __getitem__(self, i): return self.n * i
print(Call()()()[5], Call()().n)
class Cnt:
    def __init__(self): self.c = {}
    def __getattr__(self, n):
        def f(*a): self.c[n] = self.c.get(n, 0) + 1; return n, a
        return f
k = Cnt(); k.go(1); k.go(); print(k.run(2), k.c)
x = D(); x.a = x.b = 5; x.a += 1; print(x.a, x.b); x.l = []; x.l += [1]; x.l.append(2); print(x.l)
x.f = lambda s: s; print(x.f(3))
D.cm = classmethod(lambda cls, v: (cls.__name__, v)); D.sm = staticmethod(lambda v: v); print(x.cm(1), D.cm(2), x.sm(3), D.sm(4))
print(type.__getattribute__(D, "x"), object.__getattribute__(d, "x"), D.__dict__["cm"].__func__(D, 1), D.__dict__["sm"](5))
object.__setattr__(d, "os", 1); print(d.os); object.__delattr__(d, "os"); print(d.os)
try: object.__getattribute__(d, "gone")
except AttributeError as e: print(e)
try: object.__setattr__(1, "x", 2)
except AttributeError as e: print(e)
class W:
    def m(self): pass
w = W(); m = w.m; print(m.__self__ is w, m.__func__ is W.__dict__["m"], m == w.m, {m: 1}[w.m])
try: m.x = 1
except AttributeError as e: print(e)
try: w.m.__func__.y = 5; print(W.m.y, w.m.y)
except AttributeError as e: print(e)
