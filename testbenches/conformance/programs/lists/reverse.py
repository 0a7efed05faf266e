# reverse in place.
for n in range(6):
    a = list(range(n))
    a.reverse()
    print(a, a == list(range(n))[::-1])
b = [1, "x", None]
print(b.reverse(), b)
c = [[1], [2]]
c.reverse()
c[0].append(3)
print(c)
