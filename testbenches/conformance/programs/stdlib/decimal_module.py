# Decimal numbers.
from decimal import Decimal, getcontext

print(Decimal("0.1") + Decimal("0.2"), Decimal("1.10") * 3, Decimal(10) / 3, Decimal("7") // 2, Decimal("-7") % 3, Decimal("2") ** 10)
print(Decimal("1.5") > 1, Decimal("1.0") == 1, repr(Decimal("3.140")), str(Decimal("1E+5")), Decimal("2.675").quantize(Decimal("0.01")))
getcontext().prec = 10
print(Decimal(1) / 7, Decimal(2).sqrt(), sum([Decimal("0.1")] * 10))
