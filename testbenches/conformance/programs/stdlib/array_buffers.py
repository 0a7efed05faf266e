# Arrays are packed: what reads their bytes sees them in place.
from array import array

for code in "bBhHiIlLqQfd":
    a = array(code, [1, 2, 100])
    view = memoryview(a)
    view[1] = 5
    print(code, a, view.format, view.itemsize, view.nbytes, view.tolist(), bytes(a)[:5], view[::-1].tolist())

a = array("i", range(8))
part = memoryview(a)[2:5]
part[0] = -7
memoryview(a).cast("B")[0] = 255
print(a, part.tolist(), bytearray(part), b"".join([array("H", [1, 515]), b"!"]))
part.release()
a[2:5] = array("i", [1])
a[::2] = array("i", [9, 8, 7])
print(a, len(a))
del a[::3]
a += array("i", [4])
a *= 2
a.byteswap()
print(a, a.tobytes())
a.reverse()
a.insert(-1, 6)
a.frombytes(b"\1\0\0\0\2\0\0\0")
print(a.pop(), a.pop(0), a, a.index(6), a.count(6), 6 in a, 5 in a)

b = array("b", [1, 2])
print(b == array("d", [1, 2]), b == b"\1\2", b < array("b", [1, 3]), b >= array("b", [1]), b == [1, 2])
nan = array("d", [float("nan"), 1])
print(nan == nan, nan < nan, nan >= nan, nan != nan)
q = array("Q", [0, (1 << 63) + 1, (1 << 64) - 1])
print(q, memoryview(q)[1], array("q", [-(1 << 63)]), array("f", [0.1, 1e300]))
u = array("u", "héllo")
u.fromunicode("!")
print(u, list(u), u[1], u.tounicode(), u == array("u", "héllo!"), u == b)


class Labelled(array):
    def __init__(self, code, items, label=None):
        self.label = label


made = Labelled("B", b"xyz", label="L")
print(made, made.label, made[1:], type(made + made).__name__)

for bad in (
    lambda: array("b", [200]), lambda: array("b", [1 << 70]), lambda: array("Q", [-1]), lambda: array("Q", [1 << 64]), lambda: array("L", [-1]), lambda: array("I", [1 << 40]),
    lambda: b[9], lambda: b["x"], lambda: array("d", ["x"]), lambda: array("i", 5), lambda: b.fromlist((1,)), lambda: array("i").frombytes(b"abc"),
    lambda: array("i", x=1), lambda: b.remove(77), lambda: b + [1], lambda: b.__setitem__(slice(0, 1), [1]), lambda: b.tounicode(), lambda: array("i", "x"),
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
