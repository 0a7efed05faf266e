class V:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"V({self.v})"
for n in "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split():
    setattr(V, f"__{n}__", lambda self, o, n=n: f"{n}({self},{o})")
    setattr(V, f"__r{n}__", lambda self, o, n=n: f"r{n}({self},{o})")
    setattr(V, f"__i{n}__", lambda self, o, n=n: V(f"i{n}({self},{o})"))
for n in "neg pos invert abs".split():
    setattr(V, f"__{n}__", lambda self, n=n: f"{n}({self})")
a, b = V("a"), V("b")
print(a+b, a-1, 1-a, a*2, 2*a, a/b, a//b, a%b, a**b, 2**a, a<<1, 1>>a, a&b, a|b, a^b, a@b, 1@a, -a, +a, ~a, abs(a))
c = a; c += 1; print(c); c = a; c -= 1; print(c); c = a; c *= 1; print(c); c = a; c /= 1; print(c); c = a; c //= 1; print(c); c = a; c %= 1; print(c)
c = a; c **= 1; print(c); c = a; c <<= 1; print(c); c = a; c >>= 1; print(c); c = a; c &= 1; print(c); c = a; c |= 1; print(c); c = a; c ^= 1; print(c); c = a; c @= 1; print(c)
class NI:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
    def __iadd__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
n = NI()
for f in (lambda: n + 1, lambda: 1 + n, lambda: n + n, lambda: n < 1, lambda: n == 1, lambda: n != 1, lambda: n - 1, lambda: -n, lambda: ~n, lambda: n[0], lambda: n(), lambda: len(n), lambda: iter(n), lambda: n > n, lambda: abs(n), lambda: int(n), lambda: float(n), lambda: round(n), lambda: 1 in n, lambda: n.x, lambda: [1][n], lambda: "a" * n, lambda: n ** 2, lambda: pow(n, 2, 3), lambda: divmod(n, 1), lambda: n @ n, lambda: complex(n), lambda: bytes(n), lambda: hash(n), lambda: bool(n), lambda: reversed(n), lambda: next(n), lambda: n.__add__(1), lambda: hex(n), lambda: chr(n), lambda: range(n)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def iadd():
    global n
    try: n += 1
    except TypeError as e: print(e)
iadd()
class Sub(V):
    def __radd__(self, o): return "Sub.radd"
print(V(1) + Sub(2), Sub(1) + V(2))
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __eq__(self, o): return self.n == o.n
print(C(1) < C(2), C(1) > C(2), C(1) == C(1), C(1) != C(2), sorted([C(3), C(1)])[0].n, max([C(1), C(5)]).n)
try: C(1) <= C(2)
except TypeError as e: print(e)
try: hash(C(1))
except TypeError as e: print(e)
class L:
    def __len__(self): return self.l
    def __getitem__(self, i):
        if isinstance(i, slice): return i
        if i >= 3: raise IndexError
        return i * 10
    def __setitem__(self, i, v): print("set", i, v)
    def __delitem__(self, i): print("del", i)
    def __contains__(self, x): return x == "c"
    def __call__(self, *a, **k): return a, k
    def __bool__(self): return False
l = L(); l.l = 3
print(len(l), l[1], l[1:2], l[::2], l[1, 2], l[..., 1:2], list(l), "c" in l, "d" in l, l(1, x=2), bool(l), not l)
l[0] = 1; l[1:2] = 3; del l[5]; del l[1:]
l[0] += 5
for x in l: print(x, end=" ")
print()
print(list(reversed(l)))
l.l = -1
try: len(l)
except ValueError as e: print(e)
l.l = "x"
try: len(l)
except TypeError as e: print(e)
class B:
    def __bool__(self): return 1
try: bool(B())
except TypeError as e: print(e)
class R:
    def __repr__(self): return 5
try: repr(R())
except TypeError as e: print(e)
class St:
    def __str__(self): return b"x"
try: str(St())
except TypeError as e: print(e)
class I:
    def __index__(self): return 2
    def __int__(self): return 7
    def __float__(self): return 1.5
    def __complex__(self): return 2j
    def __round__(self, n=None): return ("round", n)
    def __trunc__(self): return 9
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __bytes__(self): return b"bytes"
    def __format__(self, spec): return f"<{spec}>"
    def __divmod__(self, o): return "dm"
    def __rdivmod__(self, o): return "rdm"
    def __hash__(self): return 42
    def __dir__(self): return ["b", "a"]
    def __sizeof__(self): return 1
    def __reversed__(self): return iter("rev")
    def __length_hint__(self): return 5
i = I()
import math
print([0, 1, 2, 3][i], hex(i), int(i), float(i), complex(i), round(i), round(i, 3), math.trunc(i), math.floor(i), math.ceil(i), bytes(i), f"{i:spec}", format(i, "q"), "{:abc}".format(i), divmod(i, 1), divmod(1, i), hash(i), dir(i), list(reversed(i)), range(10)[i], "abc"[i], "x" * i, chr(i) == "\x02", [1] * i, bin(i), oct(i))
class G:
    def __getattr__(self, n):
        if n == "bad": raise AttributeError("custom")
        return "got " + n
g = G(); g.x = 1
print(g.x, g.y, hasattr(g, "bad"), getattr(g, "bad", 3), getattr(g, "z"))
class GA:
    def __getattribute__(self, n):
        if n.startswith("_"): return object.__getattribute__(self, n)
        return "ga " + n
print(GA().foo, GA().__class__.__name__)
class SA:
    def __setattr__(self, n, v): print("set", n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("del", n); super().__delattr__(n)
s = SA(); s.a = 1; print(s.a); del s.a
try: del s.a
except AttributeError as e: print(e)
try: s.a
except AttributeError as e: print(e)
