"""Rational numbers."""

from math import gcd

# sys.hash_info.modulus and .inf
_HASH_MODULUS = (1 << 61) - 1
_HASH_INFINITY = 314159


def _parse(text):
    """(numerator, denominator) of a text, or None."""
    s = text.strip()
    sign = 1
    if s[:1] in ('+', '-'):
        sign = -1 if s[0] == '-' else 1
        s = s[1:]
    if '/' in s:
        a, b = s.split('/', 1)
        a, b = _digits(a), _digits(b)
        if not a or not b:
            return None
        return sign * int(a), int(b)
    exponent = 0
    for e in 'eE':
        if e in s:
            s, tail = s.split(e, 1)
            minus = tail[:1] == '-'
            tail = _digits(tail[1:] if tail[:1] in ('+', '-') else tail)
            if not tail:
                return None
            exponent = -int(tail) if minus else int(tail)
            break
    whole, point, part = s.partition('.')
    whole = _digits(whole) if whole else '0' if part else ''
    part = _digits(part) if part else '0'
    if not whole or not part:
        return None
    exponent -= len(part)
    n = sign * int(whole + part)
    if exponent >= 0:
        return n * 10 ** exponent, 1
    return n, 10 ** -exponent


def _digits(text):
    """The digits of a text in which underscores may part them, or ''."""
    parts = text.split('_')
    for p in parts:
        if not p.isdigit():
            return ''
    return ''.join(parts)


class Fraction:
    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = super().__new__(cls)
        if denominator is None:
            if type(numerator) is int:
                a, b = numerator, 1
            elif isinstance(numerator, (int, Fraction)):
                a, b = numerator.numerator, numerator.denominator
            elif isinstance(numerator, float) or hasattr(numerator, 'as_integer_ratio'):
                a, b = numerator.as_integer_ratio()
            elif isinstance(numerator, str):
                pair = _parse(numerator)
                if pair is None:
                    raise ValueError('Invalid literal for Fraction: ' + repr(numerator))
                a, b = pair
                if b == 0:
                    raise ZeroDivisionError('Fraction(' + str(a) + ', 0)')
                g = gcd(a, b)
                a, b = a // g, b // g
            else:
                raise TypeError('argument should be a string or a Rational instance')
            self._numerator = a
            self._denominator = b
            return self
        if not isinstance(numerator, (int, Fraction)) or not isinstance(denominator, (int, Fraction)):
            raise TypeError('both arguments should be Rational instances')
        a = numerator.numerator * denominator.denominator
        b = denominator.numerator * numerator.denominator
        if b == 0:
            raise ZeroDivisionError('Fraction(' + str(a) + ', 0)')
        g = gcd(a, b)
        if b < 0:
            g = -g
        self._numerator = a // g
        self._denominator = b // g
        return self

    @classmethod
    def from_float(cls, f):
        return cls._from(f, isinstance(f, (int, float)), 'float')

    @classmethod
    def from_decimal(cls, dec):
        return cls._from(dec, isinstance(dec, int) or type(dec).__name__ == 'Decimal', 'Decimal')

    @classmethod
    def _from(cls, x, fits, what):
        if not fits:
            raise TypeError(f'{cls.__name__}.from_{what.lower()}() only takes {what}s, not {x!r} ({type(x).__name__})')
        return cls(*x.as_integer_ratio())

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    real = property(lambda self: self)
    imag = property(lambda self: 0)

    def conjugate(self):
        return self

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The best approximation, from the continued fraction."""
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        bound1 = Fraction(p0 + k * p1, q0 + k * q1)
        bound2 = Fraction(p1, q1)
        if abs(bound2 - self) <= abs(bound1 - self):
            return bound2
        return bound1

    def __repr__(self):
        return type(self).__name__ + '(' + str(self._numerator) + ', ' + str(self._denominator) + ')'

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return str(self._numerator) + '/' + str(self._denominator)

    def _operate(self, other, exact, name):
        """exact(a, b, c, d) on numerators and denominators, or the operator of float or complex."""
        if isinstance(other, (int, Fraction)):
            return exact(self._numerator, self._denominator, other.numerator, other.denominator)
        if isinstance(other, float):
            return getattr(float, name)(float(self), other)
        if isinstance(other, complex):
            return getattr(complex, name)(complex(self), other)
        return NotImplemented

    def __add__(self, other):
        return self._operate(other, lambda a, b, c, d: Fraction(a * d + c * b, b * d), '__add__')

    def __radd__(self, other):
        return self._operate(other, lambda a, b, c, d: Fraction(a * d + c * b, b * d), '__radd__')

    def __sub__(self, other):
        return self._operate(other, lambda a, b, c, d: Fraction(a * d - c * b, b * d), '__sub__')

    def __rsub__(self, other):
        return self._operate(other, lambda a, b, c, d: Fraction(c * b - a * d, b * d), '__rsub__')

    def __mul__(self, other):
        return self._operate(other, lambda a, b, c, d: Fraction(a * c, b * d), '__mul__')

    def __rmul__(self, other):
        return self._operate(other, lambda a, b, c, d: Fraction(a * c, b * d), '__rmul__')

    def __truediv__(self, other):
        return self._operate(other, lambda a, b, c, d: Fraction(a * d, b * c), '__truediv__')

    def __rtruediv__(self, other):
        return self._operate(other, lambda a, b, c, d: Fraction(c * b, d * a), '__rtruediv__')

    def __floordiv__(self, other):
        return self._operate(other, lambda a, b, c, d: a * d // (b * c), '__floordiv__')

    def __rfloordiv__(self, other):
        return self._operate(other, lambda a, b, c, d: c * b // (d * a), '__rfloordiv__')

    def __mod__(self, other):
        return self._operate(other, lambda a, b, c, d: Fraction(a * d % (c * b), b * d), '__mod__')

    def __rmod__(self, other):
        return self._operate(other, lambda a, b, c, d: Fraction(c * b % (a * d), b * d), '__rmod__')

    def __divmod__(self, other):
        return self._operate(other, lambda a, b, c, d: (a * d // (b * c), Fraction(a * d % (c * b), b * d)), '__divmod__')

    def __rdivmod__(self, other):
        return self._operate(other, lambda a, b, c, d: (c * b // (d * a), Fraction(c * b % (a * d), b * d)), '__rdivmod__')

    def __pow__(self, other):
        if isinstance(other, (int, Fraction)):
            if other.denominator == 1:
                n = other.numerator
                if n >= 0:
                    return Fraction(self._numerator ** n, self._denominator ** n)
                if self._numerator == 0:
                    raise ZeroDivisionError('Fraction(' + str(self._denominator ** -n) + ', 0)')
                return Fraction(self._denominator ** -n, self._numerator ** -n)
            return float(self) ** float(other)
        return float(self) ** other

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other ** self._numerator
        if isinstance(other, (int, Fraction)):
            return Fraction(other.numerator, other.denominator) ** self
        return other ** float(self)

    def __pos__(self):
        return Fraction(self)

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator)

    def __int__(self):
        return self.__trunc__()

    def __trunc__(self):
        if self._numerator < 0:
            return -(-self._numerator // self._denominator)
        return self._numerator // self._denominator

    def __float__(self):
        return self._numerator / self._denominator

    def __complex__(self):
        return complex(float(self))

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            q, r = divmod(self._numerator, self._denominator)
            r *= 2
            if r > self._denominator or r == self._denominator and q & 1:
                q += 1
            return q
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __bool__(self):
        return bool(self._numerator)

    def __hash__(self):
        """That of every number of the same value: the quotient modulo a prime, or that of an infinity where the denominator has no inverse."""
        if self._denominator % _HASH_MODULUS:
            result = abs(self._numerator) * pow(self._denominator, -1, _HASH_MODULUS) % _HASH_MODULUS
        else:
            result = _HASH_INFINITY
        if self._numerator < 0:
            result = -result
        return -2 if result == -1 else result

    def __eq__(self, other):
        if isinstance(other, (int, Fraction)):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, complex) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            if other - other != 0.0:
                return False
            return other.as_integer_ratio() == (self._numerator, self._denominator)
        return NotImplemented

    def _compare(self, other, decide):
        if isinstance(other, (int, Fraction)):
            return decide(self._numerator * other.denominator, other.numerator * self._denominator)
        if isinstance(other, float):
            if other - other != 0.0:
                return decide(0.0, other)
            a, b = other.as_integer_ratio()
            return decide(self._numerator * b, a * self._denominator)
        return NotImplemented

    def __lt__(self, other):
        return self._compare(other, lambda a, b: a < b)

    def __gt__(self, other):
        return self._compare(other, lambda a, b: a > b)

    def __le__(self, other):
        return self._compare(other, lambda a, b: a <= b)

    def __ge__(self, other):
        return self._compare(other, lambda a, b: a >= b)

    def __copy__(self):
        return self if type(self) is Fraction else type(self)(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
