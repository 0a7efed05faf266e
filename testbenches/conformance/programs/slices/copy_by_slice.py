# A slice of a list is a new list.
a = [1, [2], 3]
b = a[:]
b[0] = "changed"
b[1].append("shared")
print(a, b)
t = (1, 2)
print(t[:] is t, t[:] == t)
s = "text"
print(s[:] == s)
rotated = a[1:] + a[:1]
print(rotated)
