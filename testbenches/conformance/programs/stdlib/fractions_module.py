# Exact fractions.
from fractions import Fraction

a, b = Fraction(1, 3), Fraction(1, 6)
print(a + b, a - b, a * b, a / b, -a, a ** 2, abs(Fraction(-2, 4)), repr(a))
print(Fraction("3/4"), Fraction("0.125"), Fraction(0.5), Fraction(6, -4), Fraction(5))
print(a > b, a == Fraction(2, 6), Fraction(4, 2) == 2, a + 1, 2 * a, a + 0.5, float(a), int(Fraction(7, 2)), round(Fraction(7, 2)))
print(sum([Fraction(1, n) for n in range(1, 8)]), Fraction(3.14159).limit_denominator(100), a.numerator, a.denominator, hash(Fraction(2)) == hash(2))
try:
    Fraction(1, 0)
except ZeroDivisionError as e:
    print("ZeroDivisionError", e)
