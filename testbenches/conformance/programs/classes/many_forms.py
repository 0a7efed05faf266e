class P:
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
    @v.deleter
    def v(self): print("deleted"); del self._v
    ro = property(lambda self: "ro")
    wo = property(None, lambda self, x: print("wo", x))
p = P(); print(p.v); p.v = 5; print(p.v, p.ro); p.wo = 3; del p.v
for f in (lambda: p.v, lambda: setattr(p, "ro", 1), lambda: p.wo, lambda: delattr(p, "ro")):
    try: print(f())
    except AttributeError as e: print(e)
class Desc:
    def __set_name__(self, owner, name): self.name = name; print("set_name", owner.__name__, name)
    def __get__(self, obj, cls=None): return ("get", self.name, obj is None, cls.__name__)
    def __set__(self, obj, v): print("set", self.name, v)
    def __delete__(self, obj): print("delete", self.name)
class ND:
    def __get__(self, obj, cls): return "nondata"
class U:
    d = Desc()
    n = ND()
u = U(); print(u.d, U.d); u.d = 1; del u.d; print(u.n); u.n = "inst"; print(u.n, U.n); u.__dict__["d"] = 5; print(u.d)
class OnlySet:
    def __set__(self, o, v): o.__dict__["q"] = v * 2
class W: q = OnlySet()
w = W(); w.q = 4; print(w.q, type(W.q).__name__)
try: del w.q
except AttributeError as e: print(e)
class Base:
    reg = []
    def __init_subclass__(cls, tag=None, **k): super().__init_subclass__(**k); Base.reg.append((cls.__name__, tag))
class C1(Base, tag="t"): pass
class C2(C1): pass
print(Base.reg)
try:
    class C3(Base, other=1): pass
except TypeError as e: print(e)
class M(type):
    def __new__(m, n, b, d, **k): print("new", n, sorted(x for x in d if not x.startswith("__")), k); return super().__new__(m, n, b, d)
    def __init__(c, n, b, d, **k): print("init", n); super().__init__(n, b, d)
    def __call__(c, *a, **k): print("call", c.__name__, a); return super().__call__(*a, **k)
    def meth(c): return c.__name__ + " meth"
    def __len__(c): return 42
    def __getitem__(c, i): return (c.__name__, i)
    def __iter__(c): return iter([1, 2])
    def __contains__(c, x): return x == 7
    def __instancecheck__(c, o): return o == "inst"
    def __subclasscheck__(c, o): return o is int
    def __repr__(c): return "<M " + c.__name__ + ">"
    def __getattr__(c, n): return "M attr " + n
    @property
    def prop(c): return "mprop"
    def __add__(c, o): return "madd"
    def __eq__(c, o): return c is o
    def __hash__(c): return 5
    def __bool__(c): return False
class MC(metaclass=M, opt=1):
    z = 1
    def __init__(self, x): self.x = x
m = MC(5); print(m.x, MC.meth(), len(MC), MC[3], list(MC), 7 in MC, isinstance("inst", MC), isinstance(3, MC), issubclass(int, MC), MC, MC.foo, MC.prop, MC + 1, bool(MC), {MC: 1}[MC])
try: m.meth
except AttributeError as e: print(e)
class Sub(MC): pass
print(type(Sub))
class X: pass
class Y(X): pass
try:
    class Z(X, Y): pass
except TypeError as e: print(e)
try:
    class Z(X, X): pass
except TypeError as e: print(e)
class A:
    def f(self): return "A"
class B(A):
    def f(self): return "B" + super().f()
class C(A):
    def f(self): return "C" + super().f()
class D(B, C):
    def f(self): return "D" + super().f()
print(D().f(), [c.__name__ for c in D.__mro__], super(B, D()).f(), super(D, D).f(D()))
class Q:
    @classmethod
    def make(cls, *a): return cls(*a)
    @staticmethod
    def st(x): return x * 2
    def __new__(cls, *a): o = super().__new__(cls); o.a = a; return o
    def __init__(self, *a): self.b = a
print(Q.make(1, 2).a, Q(3).b, Q.st(4), Q().st(5))
class R:
    def __new__(cls): return 5
    def __init__(self): print("not called")
print(R())
class BadInit:
    def __init__(self): return 1
try: BadInit()
except TypeError as e: print(e)
class L(list):
    def __init__(self, *a): super().__init__(*a); self.extra = 1
    def append(self, x): super().append(x * 2)
    def __repr__(self): return "L" + super().__repr__()
l = L([1, 2]); l.append(3); print(l, len(l), l[0], l.extra, l + [1], type(l + [1]), l == [1, 2, 6], isinstance(l, list), sorted(l), l[1:], type(l[1:]), list(l), 6 in l)
class I(int):
    def __add__(self, o): return I(int(self) + o + 100)
    def __new__(cls, v, tag=""): o = int.__new__(cls, v); o.tag = tag; return o
i = I(5, "t"); print(i, i + 1, type(i + 1), i * 2, type(i * 2), i.tag, i == 5, hash(i) == hash(5), [0, 1, 2, 3, 4, 5][i], {5: "x"}[i], f"{i}", "%d" % i, -i, i < 6, bool(I(0)), int(i), float(i), i.bit_length())
class S(str):
    def __getitem__(self, i): return "item"
    def up(self): return self.upper() + "!"
s = S("abc"); print(s, s[0], s.up(), s + "d", type(s + "d"), len(s), s == "abc", "b" in s, hash(s) == hash("abc"), {"abc": 1}[s], f"{s:>5}", s.join(["1", "2"]), isinstance(s, str), s.upper(), repr(s))
class F(float): pass
print(F(1.5), F(1.5) + 1, type(F(1.5) + 1), F(2.0) == 2)
class T(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    @property
    def first(self): return self[0]
t = T(1, 2); print(t, t.first, len(t), t == (1, 2), hash(t) == hash((1, 2)), t + (3,), type(t[:1]), isinstance(t, tuple))
x, y = t; print(x, y)
class DD(dict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
    def __missing__(self, k): self[k] = 5; return "miss"
d = DD(a=1); d["b"] = 2; print(d, d["zz"], d, d.get("none"), len(d))
class E1(Exception):
    def __str__(self): return "custom str"
try: raise E1("arg")
except E1 as e: print(e, repr(e), e.args)
class CG:
    def __class_getitem__(cls, k): return f"{cls.__name__}[{k}]"
print(CG[int], CG["x", 1])
class Cnt:
    n = 0
    def __init__(self): Cnt.n += 1; self.__class__.n += 1
Cnt(); print(Cnt.n)
class Priv:
    def __init__(self): self.__x = 1
    def get(self): return self.__x
    def __m(self): return "pm"
    def call(self): return self.__m()
pr = Priv(); print(pr.get(), pr._Priv__x, pr.call(), hasattr(pr, "__x"), pr.__dict__)
class Nested:
    class Inner:
        v = 1
    def get(self): return self.Inner.v
print(Nested.Inner.__qualname__, Nested().get(), Nested.Inner)
class Self:
    def set(self, **k): self.__dict__.update(k); return self
print(Self().set(a=1).a)
A.g = lambda self: "patched"; print(A().g(), D().g()); del A.g
try: D().g()
except AttributeError as e: print(e)
def outside(self): return "outside"
A.h = outside; a = A(); a.k = outside; print(a.h())
try: a.k()
except TypeError as e: print(e)
class Eq:
    def __eq__(self, o): return True
    __hash__ = None
try: hash(Eq())
except TypeError as e: print(e)
print(Eq() == 1, Eq() != 1, 1 == Eq())
class Ctx:
    def __enter__(self): return self
    def __exit__(self, t, v, tb): print(t and t.__name__, v, tb is not None); return True
with Ctx() as c1, Ctx() as c2: raise ValueError("v")
print("after")
