# Exact sums of fractions as pairs of ints.
def add(a, b):
    n, d = a[0] * b[1] + b[0] * a[1], a[1] * b[1]
    x, y = n, d
    while y:
        x, y = y, x % y
    return n // x, d // x


harmonic = (0, 1)
for i in range(1, 41):
    harmonic = add(harmonic, (1, i))
print(harmonic)
e = (0, 1)
f = 1
for i in range(25):
    e = add(e, (1, f))
    f *= i + 1
print(e, e[0] / e[1])
digits = str(e[0] * 10 ** 30 // e[1])
print(digits)
