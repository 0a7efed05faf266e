# Fractions, decimals and floats: one value has one hash, and they are in one order.
from decimal import Decimal
from fractions import Fraction

for text in "0.1", "-2.75", "3", "-1", "1e3", "12345678901234567890.5", "0":
    d = Decimal(text)
    f = Fraction(text)
    print(text, hash(d), hash(f), d == f, f == d, d < f, f <= d)
print(hash(Fraction(1, 3)), hash(Fraction(-7, 9)), hash(Fraction(1, (1 << 61) - 1)))
print(Decimal("0.5") < Fraction(2, 3), Fraction(2, 3) > Decimal("0.5"), Decimal("Infinity") > Fraction(1, 2), Fraction(1, 2) > Decimal("-Infinity"))
print(Decimal(2) == 2 + 0j, 2 + 0j == Decimal(2), Decimal(2) == 2 + 1j)
for compare in (lambda: Decimal(2) < 2 + 0j), (lambda: Fraction(2) < 2 + 0j):
    try:
        print(compare())
    except TypeError as e:
        print(e)
print(divmod(Fraction(7, 2), Fraction(2, 3)), divmod(Fraction(7, 2), 2), divmod(7, Fraction(2, 3)), divmod(Fraction(7, 2), 1.5), divmod(7.5, Fraction(3, 2)))
