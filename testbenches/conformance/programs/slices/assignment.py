# Assigning to a slice.
a = list(range(6))
a[1:3] = ["x", "y", "z"]
print(a)
a[:2] = []
print(a)
a[len(a):] = [7, 8]
print(a)
a[2:2] = "in"
print(a)
a[:] = (1, 2)
print(a)
a[5:9] = [3]
print(a)
a[1:] = a
print(a)
b = a
b[0:1] = range(3)
print(a)
try:
    a[1:2] = 5
except TypeError as e:
    print("TypeError", e)
