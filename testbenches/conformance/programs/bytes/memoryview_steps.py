a = bytearray(b"abcdefgh")
m = memoryview(a)
print(m[::2].tolist(), m[::-1].tobytes(), m[::-2][1:].tolist(), len(m[::3]), m[1:7:2].tobytes(), bytes(m[::2]))
m[::2] = b"ABCD"
print(a)
m[::-1] = b"12345678"
print(a)
print(m[::2] == b"8642", m[::2].contiguous, m[::2].strides, m[::-1].strides, m.strides)
try:
    m[::2].cast("H")
except TypeError as e:
    print(e)
d = m.cast("d")
d[0] = 1.5
print(d[0], a, d.format, d.itemsize, d.tolist())
d[0] = 3
print(d[0], list(d))
f = m.cast("f")
for v in (1.5, -0.1, 1e-40, 1e39, float("inf"), 0.0, -0.0, 3.4e38, 16777217.0, 1.17549435e-38):
    f[1] = v
    print(f[1], bytes(f[1:2].cast("B")) if 0 else bytes(a[4:]))
for bad in ("x", None):
    try:
        f[0] = bad
    except TypeError as e:
        print(e)
print(memoryview(b"abc") == b"abc", memoryview(b"abc") != bytearray(b"abd"), memoryview(bytearray(4)).cast("I") == memoryview(bytes(4)).cast("i"))
h = memoryview(bytearray(b"\xff\xfe\x01\x02")).cast("h")
print(h.tolist(), h[::-1].tolist(), h[::-1].tobytes(), h.tobytes(), hash(memoryview(b"ab")) == hash(b"ab"))
try:
    h.cast("i")
except TypeError as e:
    print(e)
print(b"".join([memoryview(b"ab"), b"c"]), m.hex()[:4], b"a" in [memoryview(b"a")], bytearray(memoryview(b"xyz")[::-1]))
print(memoryview(b"abcd")[-3:].tolist(), memoryview(b"abcd")[1:3][0], memoryview(b"0123456789")[2:8][1:3].tobytes())
import binascii
print(int.from_bytes(memoryview(b"\x01\x02"), "big"), list(reversed(memoryview(b"ab"))), sorted(memoryview(b"ca")), 97 in memoryview(b"abc"))

# What was released is refused wherever its bytes are asked for; bytes are not ordered with a view, bytearrays are.
gone = memoryview(bytearray(b"abcd"))
copy = gone[:]
gone.release()
for use in (
    lambda: bytes(gone), lambda: bytearray(gone), lambda: memoryview(gone), lambda: gone[0], lambda: len(gone),
    lambda: gone.ndim, lambda: gone.suboffsets, lambda: gone.tolist(), lambda: b"abc".find(gone), lambda: b"x" < copy, lambda: copy >= b"x",
):
    try:
        print(use())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(bytearray(b"x") > copy, bytearray(b"a") < copy, b"abcd" == copy, gone == copy)


class Releases:
    def __init__(self, view):
        self.view = view

    def __index__(self):
        self.view.release()
        return 1


for use in (lambda v: v[Releases(v)]), (lambda v: v.__setitem__(0, Releases(v))), (lambda v: v.__setitem__(Releases(v), 0)):
    try:
        print(use(memoryview(bytearray(4))))
    except ValueError as e:
        print(e)
odd = memoryview(bytearray(range(32)))[1:25]
print([hex(x) for x in odd.cast("Q")], odd.cast("h").tolist(), odd.cast("i")[2])
odd.cast("q")[1] = -2
print(odd.tolist())
