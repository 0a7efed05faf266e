def isqrt(n):
    if n == 0:
        return 0
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    return x


for n in range(0, 50, 6):
    print(n, isqrt(n))
print(isqrt(1000000), isqrt(999999), isqrt(4611686018427387904))
