x = 1
del x
try: x
except NameError as e: print(e)
try: del x
except NameError as e: print(e)
def f():
    a = 1; b = 2
    del a, b
    try: a
    except UnboundLocalError as e: print(e)
    try: del b
    except UnboundLocalError as e: print(e)
    for i in range(3):
        c = i
        del c
    try: c
    except UnboundLocalError as e: print(e)
    a = 5; return a
print(f())
l = [1, 2, 3, 4, 5, 6, 7]
del l[0]; print(l); del l[-1]; print(l); del l[1:3]; print(l); del l[::2]; print(l); del l[:]; print(l)
try: del l[0]
except IndexError as e: print(e)
d = {1: 2, 3: 4}; del d[1]; print(d)
try: del d[1]
except KeyError as e: print(repr(e))
class A: y = 1
a = A(); a.z = 2; del a.z
try: del a.z
except AttributeError as e: print(e)
try: del a.y
except AttributeError as e: print(e)
del A.y
try: A.y
except AttributeError as e: print(e)
try: del A.y
except AttributeError as e: print(e)
try: del (1).real
except AttributeError as e: print(e)
try: del (1, 2)[0]
except TypeError as e: print(e)
try: del "abc"[0]
except TypeError as e: print(e)
try: del 5[0]
except TypeError as e: print(e)
m = [1, 2]; n = m; del m; print(n)
(p, q) = 1, 2; del (p, q)
try: p
except NameError as e: print(e)
def g():
    global gg
    gg = 1; del gg
g()
try: gg
except NameError as e: print(e)
def h(x):
    del x
    try: x
    except UnboundLocalError as e: print(e)
h(1)
def k():
    x = 1
    def i():
        nonlocal x
        del x
    i()
    try: x
    except NameError as e: print(type(e).__name__, e)
k()
del d[3], a; print(d)
class B:
    q = 1
    del q
    try: q
    except NameError as e: print(e)
try: B.q
except AttributeError as e: print(e)
e = 5
try: 1/0
except ZeroDivisionError as e: pass
try: e
except NameError as z: print(z)
b = bytearray(b"abcdef"); del b[0]; print(b); del b[1:3]; print(b)
ll = list(range(10)); del ll[1::3]; print(ll); del ll[-1:-3:-1]; print(ll); del ll[5:2]; print(ll)
ll[1:2] = "xyz"; print(ll); ll[::2] = [0] * len(ll[::2]); print(ll)
try: ll[::2] = [1]
except ValueError as e: print(e)
try: ll[0:1] = 5
except TypeError as e: print(e)
ll[len(ll):] = [9, 9]; print(ll); ll[:0] = [7]; print(ll); ll[1:-1] = []; print(ll)
import builtins
print([del_ for del_ in "ab"])
