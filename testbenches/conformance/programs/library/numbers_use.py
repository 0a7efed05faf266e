# What the abstract classes of numbers give to a class of numbers.
from numbers import Complex, Integral, Number, Rational, Real


class Ratio(Rational):
    def __init__(self, numerator, denominator=1):
        self._numerator = numerator
        self._denominator = denominator

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return f"Ratio({self._numerator}, {self._denominator})"

    def __add__(self, other):
        return Ratio(self._numerator * other.denominator + other.numerator * self._denominator, self._denominator * other.denominator)

    __radd__ = __add__

    def __neg__(self):
        return Ratio(-self._numerator, self._denominator)

    def __pos__(self):
        return Ratio(self._numerator, self._denominator)

    def __floordiv__(self, other):
        return self._numerator * other.denominator // (self._denominator * other.numerator)

    def __mod__(self, other):
        return self - Ratio(self // other) * other

    def __mul__(self, other):
        return Ratio(self._numerator * other.numerator, self._denominator * other.denominator)

    def __eq__(self, other):
        return self._numerator * other.denominator == other.numerator * self._denominator

    def unsupported(self, *others):
        raise TypeError("unsupported")

    __rmul__ = __truediv__ = __rtruediv__ = __pow__ = __rpow__ = __rfloordiv__ = __rmod__ = __abs__ = unsupported
    __trunc__ = __floor__ = __ceil__ = __round__ = __lt__ = __le__ = unsupported


half = Ratio(1, 2)
print(float(half), complex(half), bool(half), bool(Ratio(0)))
print(half - Ratio(1, 3), 1 - half, divmod(Ratio(7, 2), Ratio(2)))
print(half.real, half.imag, half.conjugate())
print([isinstance(half, base) for base in (Number, Complex, Real, Rational, Integral)])
for value in (1, True, 1.5, 2j, "1", None):
    print(value, [isinstance(value, base) for base in (Number, Complex, Real, Rational, Integral)])
try:
    Rational()
except TypeError as error:
    print(str(error)[:60])
