def counter():
    n = 0
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get(): return n
    return inc, get
i, g = counter(); i(); i(5); print(g(), i.__closure__[0].cell_contents, i.__code__.co_freevars)
def a():
    x = 1
    def b():
        x = 2
        def c():
            nonlocal x
            x += 10
            return x
        return c(), x
    return b(), x
print(a())
def late():
    def f(): return y
    y = 5
    return f()
print(late())
def unb():
    def f(): return zz
    try: f()
    except NameError as e: print(type(e).__name__, e)
    zz = 1
    return f()
print(unb())
def dele():
    x = 1
    def f(): return x
    del x
    try: f()
    except NameError as e: print(e)
    try: x
    except UnboundLocalError as e: print(e)
    try: del x
    except UnboundLocalError as e: print(e)
dele()
def loop():
    return [f() for f in [(lambda: i) for i in range(3)]]
print(loop())
def args(a, *b, **c):
    def f(): return a, b, c
    a += 1
    return f
print(args(1, 2, x=3)())
def cls():
    v = 5
    class C:
        w = v
        def m(self): return v
        def n(self): return __class__.__name__
    return C
print(cls().w, cls()().m(), cls()().n())
def nest3(x):
    def f(y):
        def g(z):
            return x + y + z
        return g
    return f
print(nest3(1)(2)(3))
gv = 1
def glob():
    global gv, newg
    gv += 1; newg = 5
glob(); print(gv, newg)
def gdel():
    global newg
    del newg
gdel()
try: newg
except NameError as e: print(e)
def sh():
    try: print(gv2)
    except UnboundLocalError as e: print(e)
    gv2 = 2
gv2 = 1; sh()
def aug():
    try: gv2 += 1
    except UnboundLocalError as e: print(e)
aug()
class Cell:
    x = 1
    y = [x for _ in range(2)] if False else x
    def get(self): return x
x = "global"
print(Cell().get(), Cell.y)
def decor(n):
    def d(f):
        def w(*a): return f(*a) * n
        return w
    return d
@decor(3)
@decor(2)
def val(x): return x + 1
print(val(1))
def gen():
    x = 0
    def inc():
        nonlocal x; x += 1
    while x < 3:
        inc(); yield x
print(list(gen()))
def comp():
    k = 10
    return [k + i for i in range(3)], {k: i for i in range(2)}, {k for _ in "ab"}, list(k for _ in "ab"), [[i * j * k for j in range(2)] for i in range(2)]
print(comp())
print([y := 5, y ** 2], y)
print([last := i for i in range(4)], last)
def wal():
    if (n := len("abc")) > 2: print(n)
    while (n := n - 1): print(n)
    [m := z for z in range(3)]
    return n, m
print(wal())
def param_cell(p):
    def s(v):
        nonlocal p
        p = v
    s(9)
    return p
print(param_cell(1))
def fact():
    def inner(n): return 1 if n < 2 else n * inner(n - 1)
    return inner
print(fact()(10))
print((lambda x: lambda: x)(4)())
import functools
def memo(f):
    cache = {}
    @functools.wraps(f)
    def w(n):
        if n not in cache: cache[n] = f(n)
        return cache[n]
    return w
@memo
def fibo(n):
    "doc"
    return n if n < 2 else fibo(n-1) + fibo(n-2)
print(fibo(30), fibo.__name__, fibo.__doc__, fibo.__wrapped__ is not None)
def e():
    try: raise ValueError("q")
    except ValueError as err:
        def f(): return err
        print(f())
    try: f()
    except NameError as x: print(x)
e()
