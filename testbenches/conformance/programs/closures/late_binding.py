fs = []
for i in range(3):
    def f():
        return i
    fs.append(f)
print([f() for f in fs])
i = 10
print([f() for f in fs])


def make():
    out = []
    for j in range(3):
        out.append(lambda: j)
    j = 99
    return out


print([f() for f in make()])


def bound():
    return [lambda k=k: k for k in range(3)]


print([f() for f in bound()])
