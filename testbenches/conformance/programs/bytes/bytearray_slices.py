a = bytearray(range(10))
a[2:5] = b"xyz"
print(a)
a[2:5] = b""
print(a)
a[1:1] = b"inserted"
print(a)
a[::2] = bytes(len(a[::2]))
print(a)
del a[::3]
print(a)
a[:] = b"new"
print(a, a * 2, a + b"er", b"re" + a, a[::-1])
try:
    a[::2] = b"abc"
except ValueError as e:
    print(e)
b = a
b += b"x"
print(a is b, a)
