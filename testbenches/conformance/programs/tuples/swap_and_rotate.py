# Tuple assignment evaluates the right side first.
a, b = 1, 2
a, b = b, a
print(a, b)
a, b, c = 1, 2, 3
a, b, c = c, a, b
print(a, b, c)
x = [0, 1, 2]
i = 0
i, x[i] = 2, "set"
print(i, x)
x[0], x[2] = x[2], x[0]
print(x)
f = s = 1
for _ in range(8):
    f, s = s, f + s
print(f, s)
