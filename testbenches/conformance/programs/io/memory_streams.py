# Streams in memory: what they read into, sizes that are like ints, line ends, and what they refuse.
import io
from array import array


class Like:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


b = io.BytesIO(array("h", [1, 515]))
print(b.getvalue(), b.write(memoryview(b"ab")), b.write(array("b", [99])), b.getvalue())
b.seek(Like(1))
print(b.read(Like(2)), b.tell(), b.truncate(Like(3)), b.getvalue())
target = array("i", [0, 0])
b = io.BytesIO(b"\1\0\0\0\2\0")
print(b.readinto(target), target, b.readinto(bytearray(3)))
b = io.BytesIO(b"one\ntwo\nthree")
print(b.readlines(5), b.readlines(None))
for newline in None, "", "\n", "\r", "\r\n":
    s = io.StringIO("a\nb\r\nc\rd", newline=newline)
    print(repr(newline), list(s), repr(s.getvalue()))
s = io.StringIO("a\r\nb\rc", newline="")
print([s.readline(2), s.readline(), s.readline(Like(9)), s.readline()], s.seek(Like(2)), s.read(Like(1)), s.truncate(Like(1)), s.getvalue())
for bad in (
    lambda: io.BytesIO([1]), lambda: io.BytesIO("x"), lambda: io.BytesIO(5), lambda: b.write([1]), lambda: b.seek(0.0), lambda: b.read("1"),
    lambda: b.truncate("0"), lambda: b.truncate(-1), lambda: s.truncate(-1), lambda: s.seek("0"), lambda: io.StringIO("x", b"\n"), lambda: io.StringIO("x", "q"), lambda: s.write(b""),
):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
