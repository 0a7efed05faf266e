# Targets are assigned from left to right.
a = [1, 2, 3]
a[0], a[1] = a[1], a[0]
print(a)
i = 0
i, a[i] = 1, "x"
print(i, a)
x = y = z = [0]
print(x is y is z)
x, y = y, x = [1], [2]
print(x, y)
n = 0


def target():
    global n
    n += 1
    print("target", n)
    return a


target()[0], target()[1] = "p", "q"
print(a)
