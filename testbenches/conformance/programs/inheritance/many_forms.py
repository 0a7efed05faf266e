class A:
    def __init__(self, x): self.x = x
    def who(self): return "A"
    @classmethod
    def c(cls): return cls.__name__
    @property
    def p(self): return "Ap"
class B(A):
    def __init__(self, x, y): super().__init__(x); self.y = y
    def who(self): return "B>" + super().who()
    @classmethod
    def c(cls): return "B" + super().c()
    @property
    def p(self): return "B" + super().p
class C(B):
    who = lambda self: "C>" + super(C, self).who()
    def q(self): return super().nope
b = B(1, 2); c = C(3, 4)
print(b.x, b.y, b.who(), c.who(), B.c(), C.c(), b.p, c.p)
try: c.q()
except AttributeError as e: print(e)
class M1:
    def f(self): return ["M1"] + super().f()
class M2:
    def f(self): return ["M2"] + super().f()
class Base:
    def f(self): return ["Base"]
class D(M1, M2, Base):
    def f(self): return ["D"] + super().f()
print(D().f(), [k.__name__ for k in D.__mro__])
class S1: __slots__ = ("a",)
class S2(S1):
    __slots__ = ("b",)
    def __init__(self): self.a = 1; self.b = 2
s = S2(); print(s.a, s.b, hasattr(s, "__dict__"))
try: s.c = 1
except AttributeError as e: print(e)
class L(list): 
    def __init__(self, it=()): super().__init__(it); self.n = len(self)
l = L("abc"); print(l, l.n, L(), l == list("abc"), l[0], l[::-1], type(l[::-1]), l * 2, type(l * 2), l.copy(), type(l.copy())); l.sort(reverse=True); print(l, str(l), repr(l), bool(L()), len(l)); l[0] = 9; l += [1]; print(type(l), l); del l[0]; print([*l], l.index("b"))
class T(tuple): pass
print(T([1, 2]), T() == (), T((1,)) + (2,), type(T((1,)) + T()), hash(T((1,))) == hash((1,)), {T((1, 2)): 1}[(1, 2)], T("ab")[0], isinstance(T(), tuple), len(T("abc")), 1 in T((1,)))
class St(str):
    def __new__(cls, s, tag): o = str.__new__(cls, s.upper()); o.tag = tag; return o
    def __str__(self): return "str:" + str.__str__(self)
    def __add__(self, o): return St(str.__add__(self, o), "sum")
x = St("ab", "t"); print(x, repr(x), x.tag, x + "c", (x + "c").tag, len(x), x == "AB", f"{x}", "%s" % x, x.lower(), type(x.lower()), x[0], "".join([x, "z"]), {x: 1}["AB"], x.encode(), x in "xABx", str(x), format(x, ">6"))
class I(int):
    def __repr__(self): return f"I({int(self)})"
    def __eq__(self, o): return int(self) == o
    __hash__ = int.__hash__
print(I(5), I(5) + 1, type(I(5) + I(6)), [I(1)], I(3) == 3, {I(3): 1}[3], I("12"), I("ff", 16), I(5) > 4, I(7) // 2, -I(3), I(5) & 4, divmod(I(7), 2), range(I(3)), [1, 2, 3][I(1)], "%d" % I(4), "{}".format(I(4)), str(I(5)), I(2) ** 3, I(0) or "zero", I.from_bytes(b"\x01", "big"), I(10).bit_length())
class F(float):
    def __repr__(self): return "F"
print(F(1.5), F(1.5) * 2, [F(2)], F("2.5") + 0, round(F(2.567), 1), int(F(3.9)), F(1) == 1, F.fromhex("0x1p3"), F(2).is_integer())
class By(bytes): pass
print(By(b"ab"), By(b"ab") + b"c", type(By(b"a") + b""), By([1, 2])[0], By(b"x") == b"x")
class Ba(bytearray): pass
q = Ba(b"ab"); q.append(99); print(q, type(q), len(q))
class D2(dict):
    def __init__(self, *a, **k): super().__init__(*a, **k); self.log = []
    def __getitem__(self, k): self.log.append(k); return super().__getitem__(k)
    def __contains__(self, k): return k == "always" or super().__contains__(k)
    def get(self, k, d=None): return "got"
d = D2({"a": 1}, b=2); print(d["a"], d.log, "always" in d, "b" in d, "zz" in d, d.get("a"), dict(d), {**d}, d == {"a": 1, "b": 2}, list(d), d | {"c": 3}, type(d | {}), D2.fromkeys("ab", 0), type(d.copy()))
class Se(set):
    def add(self, x): super().add(x * 10)
t = Se([1]); t.add(2); print(sorted(t), type(t | {5}), t == {1, 20}, Se("a") , len(t), 20 in t)
class Fz(frozenset): pass
print(Fz([1]) == frozenset([1]), hash(Fz([1])) == hash(frozenset([1])), Fz([1, 2]) & {1})
class E(Exception):
    def __init__(self, msg, code=0): super().__init__(msg); self.code = code
class E2(E, ValueError): pass
try: raise E2("m", 5)
except ValueError as e: print(e, e.code, e.args, repr(e), isinstance(e, E))
for base in (bool, range, slice, type(None), type(lambda: 0), type(...)):
    try: type("X", (base,), {}); print("ok", base)
    except TypeError as e: print(e)
class Abs:
    def tmpl(self): return self.hook() + 1
    def hook(self): raise NotImplementedError("hook")
class Con(Abs):
    def hook(self): return 41
print(Con().tmpl())
try: Abs().tmpl()
except NotImplementedError as e: print(repr(e))
import abc
class AB(abc.ABC):
    @abc.abstractmethod
    def m(self): ...
    @property
    @abc.abstractmethod
    def p(self): ...
try: AB()
except TypeError as e: print(e)
class AC(AB):
    def m(self): return 1
try: AC()
except TypeError as e: print(e)
class AD(AC): p = 5
print(AD().m(), AD().p, isinstance(AD(), AB), AB.__abstractmethods__ == frozenset({"m", "p"}))
class Old:
    def __new__(cls, *a, **k): print("new", a, k); return object.__new__(cls)
    def __init__(self, *a, **k): print("init", a, k)
Old(1, b=2)
class Same:
    def __new__(cls): return object.__new__(Other)
    def __init__(self): print("Same init")
class Other:
    def __init__(self): print("Other init")
print(type(Same()).__name__)
class Sing:
    inst = None
    def __new__(cls, *a):
        if cls.inst is None: cls.inst = super().__new__(cls)
        return cls.inst
    def __init__(self, v=None): self.v = v
print(Sing(1) is Sing(2), Sing.inst.v)
print(super(B, b).who(), super(B, b).x if hasattr(super(B, b), "x") else "no x", super(C, c).who(), super(B, B).c())
try: super(B, 5)
except TypeError as e: print(e)
try: super(5, b)
except TypeError as e: print(e)
def nosuper(): return super()
try: nosuper()
except RuntimeError as e: print(e)
class X:
    def f(): return super()
    def g(*a): return super().__init__()
try: X.f()
except RuntimeError as e: print(e)
class Dyn: pass
Dyn.m = lambda self, y: y * 2; Dyn.__len__ = lambda self: 7; Dyn.__call__ = lambda self: "called"
o = Dyn(); print(o.m(4), len(o), o()); o.__len__ = lambda: 9; print(len(o))
class Meta(type):
    def __call__(cls, *a): return ("meta call", cls.__name__, a)
class UM(metaclass=Meta): pass
print(UM(1, 2))
class Prop:
    def __init__(self): self._x = 0
    def get(self): return self._x
    def set(self, v): self._x = v
    x = property(get, set, doc="the x")
pp = Prop(); pp.x = 5; print(pp.x, Prop.x.__doc__, Prop.x.fget is Prop.get, Prop.x.fdel)
class Sub(Prop):
    def get(self): return "sub"
    x = Prop.x.getter(get)
sp = Sub(); sp.x = 3; print(sp.x, sp._x)
