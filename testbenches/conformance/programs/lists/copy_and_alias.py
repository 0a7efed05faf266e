# copy is shallow.
a = [1, [2, 3]]
b = a.copy()
c = a[:]
d = a
print(b == a, b is a, c is a, d is a, b[1] is a[1])
b.append(4)
b[1].append(5)
print(a, b, c)
d.append(6)
print(a)


def change(x):
    x.append("changed")
    x = ["other"]
    return x


print(change(a), a)
