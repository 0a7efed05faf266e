a = bytearray(b"abcdef")
m = memoryview(a)
print(len(m), m[0], m[-1], bytes(m[1:3]), m.tolist(), m.nbytes, m.itemsize, m.format, m.readonly)
m[0] = 90
m[1:3] = b"YX"
print(a, m == a, m[::2].tolist(), m[2:].tobytes())
r = memoryview(b"xyz")
print(r.readonly, list(r), r.hex(), 120 in r)
try:
    r[0] = 1
except TypeError as e:
    print(e)
try:
    m[0:2] = b"abc"
except ValueError as e:
    print(e)

# A view that was released is equal to itself only.
gone = memoryview(b"abc")
other = memoryview(b"abc")
print(gone == other, gone == b"abc")
gone.release()
print(gone == gone, gone == other, other == gone, gone == b"abc", gone != gone, gone == memoryview(b""))
try:
    print(b"ab".hex(None))
except TypeError as e:
    print(e)
