def isqrt(n):
    x = 1 << (n.bit_length() + 1) // 2
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


n = 2 * 10 ** 60
print(isqrt(n), isqrt(n) ** 2 <= n < (isqrt(n) + 1) ** 2)
print(gcd(2 ** 80 * 3 ** 20, 2 ** 40 * 3 ** 40 * 5), gcd(10 ** 30 + 57, 10 ** 29 + 39))
