class A: pass
class R:
    def __radd__(self, o): return ('radd', o)
    def __rmul__(self, o): return ('rmul', o)
class N:
    def __radd__(self, o): return NotImplemented
for f in (lambda: [] + A(), lambda: () + A(), lambda: '' + A(), lambda: b'' + A(), lambda: [] + R(), lambda: 'a' + R(), lambda: (1,) + R(), lambda: [] * A(), lambda: [1] * R(), lambda: 'a' * A(), lambda: [] + N(), lambda: '' + N(), lambda: () + N(), lambda: [] + None, lambda: A() + [], lambda: bytearray() + A(), lambda: [1].__add__(A())):
    try: print(f())
    except TypeError as e: print(e)
l = []
try: l += A()
except TypeError as e: print(e)
s = ''
try: s += A()
except TypeError as e: print(e)
