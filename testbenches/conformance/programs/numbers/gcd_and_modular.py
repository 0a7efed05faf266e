# Number theory by hand.
def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def extended(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = extended(b, a % b)
    return g, y, x - a // b * y


def power(b, e, m):
    r = 1
    while e:
        if e & 1:
            r = r * b % m
        b = b * b % m
        e >>= 1
    return r


print(gcd(48, 18), gcd(10 ** 20, 6 ** 20), extended(240, 46))
print(power(3, 10 ** 12, 10 ** 9 + 7), pow(3, 10 ** 12, 10 ** 9 + 7))
p = 2 ** 89 - 1
print(power(5, p - 1, p), p)
print([n for n in range(2, 40) if power(2, n - 1, n) == 1 or n == 2])
