# del of slices, and slices with in-place operators.
a = list(range(12))
del a[3:6], a[0]
print(a)
del a[::3]
print(a)
del a[-2:]
print(a)
a[1:2] += ["x", "y"]
print(a)
a[0:1] *= 3
print(a)
del a[10:20]
print(len(a))
