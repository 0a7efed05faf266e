def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def extended_gcd(a, b):
    x0, x1, y0, y1 = 1, 0, 0, 1
    while b != 0:
        q = a // b
        a, b = b, a - q * b
        x0, x1 = x1, x0 - q * x1
        y0, y1 = y1, y0 - q * y1
    print("gcd", a, "x", x0, "y", y0)


print(gcd(1071, 462), gcd(17, 5), gcd(0, 9), gcd(1 << 40, 3656158440062976))
extended_gcd(240, 46)
extended_gcd(123456789, 987654321)
