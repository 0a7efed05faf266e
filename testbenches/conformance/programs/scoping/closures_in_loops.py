# Closures share the variable, not its value at the time.
fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])


def make(n):
    return lambda: n


fs = [make(i) for i in range(3)]
print([f() for f in fs])


def late():
    fs = []
    for k in "ab":
        def f():
            return k + suffix
        fs.append(f)
    suffix = "!"
    return [f() for f in fs]


print(late())
