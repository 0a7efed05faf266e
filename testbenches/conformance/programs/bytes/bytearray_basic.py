a = bytearray(b"hello")
a[0] = 72
a.append(33)
a.extend(b"??")
a += b"!"
print(a, len(a), a[0], a[-1], a[1:3], bytes(a), a == b"Hello!??!", list(a)[:3])
a.insert(1, 65)
print(a.pop(), a.pop(0), a)
a.remove(65)
a.reverse()
print(a, a.index(b"l"), a.count(b"l"), 33 in a)
del a[0]
del a[:2]
a.clear()
print(a, bytearray(3), bytearray([1, 2]), bytearray("é", "utf-8"))
for f in (lambda: a.pop(), lambda: a.append(256), lambda: a.append("a"), lambda: a.remove(1), lambda: a.__setitem__(0, 1), lambda: bytearray([256])):
    try:
        f()
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
