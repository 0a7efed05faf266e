# del with indices and slices.
a = list(range(10))
del a[2:4]
print(a)
del a[::2]
print(a)
del a[-1:]
print(a)
del a[5:]
print(a)
del a[:]
print(a)
b = list(range(10))
del b[8:1:-3]
print(b)
try:
    del b[50]
except IndexError as e:
    print("IndexError", e)
c, d = [1, 2, 3], 4
del c[0], d
print(c)
