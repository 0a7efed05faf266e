class C:
    def __init__(self, n, sup=False, fail_enter=False, fail_exit=False): self.n, self.s, self.fe, self.fx = n, sup, fail_enter, fail_exit
    def __enter__(self):
        print("enter", self.n)
        if self.fe: raise ValueError("enter " + self.n)
        return self
    def __exit__(self, t, v, tb):
        print("exit", self.n, t.__name__ if t else None, v, tb is not None)
        if self.fx: raise KeyError("exit " + self.n)
        return self.s
with C("a") as a: print(a.n)
with C("a"), C("b") as b: print(b.n)
with (C("a") as x, C("b") as y): print(x.n, y.n)
with C("s", True): raise ValueError("suppressed")
print("go on")
def t(f):
    try: print(f())
    except Exception as e: print("EXC", repr(e), "ctx", repr(e.__context__))
def f1():
    with C("r"): return "ret"
def f2():
    for i in range(3):
        with C(str(i)):
            if i == 0: continue
            if i == 1: break
    return i
def f3():
    with C("x"): raise ValueError("v")
def f4():
    with C("fe", fail_enter=True): print("no")
def f5():
    with C("fx", fail_exit=True): raise ValueError("v")
def f6():
    with C("fx", fail_exit=True): pass
def f7():
    with C("o"), C("fe", fail_enter=True): print("no")
def f8():
    with C("o", True), C("i", fail_exit=True): raise ValueError("in")
    return "f8"
def f9():
    with C("o"):
        try:
            with C("i"): raise KeyError("k")
        except KeyError as e: print("caught", e)
        finally: print("fin")
    return "f9"
def f10():
    try:
        with C("a"):
            try: return "x"
            finally: print("f")
    finally: print("g")
def f11():
    with C("gen"):
        yield 1
        yield 2
def f12():
    while True:
        with C("w"): break
    else: return "no"
    return "yes"
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, lambda: list(f11()), f12): t(f)
g = f11(); next(g); g.close()
g = f11(); next(g)
try: g.throw(TypeError("t"))
except TypeError as e: print(repr(e))
class NoEnter:
    def __exit__(self, *a): pass
class NoExit:
    def __enter__(self): pass
for o in (NoEnter, NoExit, int):
    try:
        with o(): pass
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
class Inst: pass
i = Inst(); i.__enter__ = lambda: 1; i.__exit__ = lambda *a: None
try:
    with i: pass
except (TypeError, AttributeError) as e: print(e)
with C("t") as (Inst.attr): print(Inst.attr.n)
class Tup:
    def __enter__(self): return 1, [2, 3]
    def __exit__(self, *a): pass
with Tup() as (p, [q, r]): print(p, q, r)
d = {}
with C("k") as d["key"]: print(d["key"].n)
import contextlib
@contextlib.contextmanager
def cm(x):
    print("before", x)
    try: yield x * 2
    except ValueError as e: print("cm caught", e)
    finally: print("after", x)
with cm(5) as v: print(v)
with cm(6): raise ValueError("in cm")
try:
    with cm(7): raise KeyError("not caught")
except KeyError as e: print(repr(e))
@cm(1)
def deco(): print("decorated")
deco()
with contextlib.suppress(KeyError): {}["x"]
with contextlib.ExitStack() as st:
    st.enter_context(C("s1")); st.enter_context(C("s2")); st.callback(print, "cb")
with contextlib.closing(type("K", (), {"close": lambda s: print("closed")})()): pass
with contextlib.nullcontext(3) as n: print(n)
