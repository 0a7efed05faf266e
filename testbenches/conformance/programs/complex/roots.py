import math


def quadratic(a, b, c):
    d = b * b - 4 * a * c
    if d >= 0:
        s = math.sqrt(d)
        return (-b + s) / (2 * a), (-b - s) / (2 * a)
    s = math.sqrt(-d)
    return complex(-b, s) / (2 * a), complex(-b, -s) / (2 * a)


for coefficients in ((1, -3, 2), (1, 2, 5), (1, 0, 1), (2, 4, 2)):
    print(coefficients, quadratic(*coefficients))
    for r in quadratic(*coefficients):
        a, b, c = coefficients
        assert abs(a * r * r + b * r + c) < 1e-12
