"""The class complex."""

from __pysm import MISSING, load_word, retag, tag_of
from complex_parse import complex_from_text
from complex_power import IMAGINARY, REAL, divide, length_of_complex, multiply, new_complex, power
from exceptions import OverflowError, TypeError, ValueError, throw
from float_text import short_text
from float_type import float_of, order, real_part
from floats import absolute, hash_float, is_finite
from formatting import format_complex
from holding import held, raise_argument
from instances import make_value
from receivers import raise_receiver
from special import call_special
from strings import concat
from tags import BOOL, COMPLEX, INT, STR
from text_values import named_argument
from types import lookup, type_of

HALF = 0xFFFFFFFF


def complex_value(self):
    """The COMPLEX that self is or holds."""
    if tag_of(self) == COMPLEX:
        return self
    value = held(self, COMPLEX)
    if value is None:
        raise_receiver(self, "complex")
    return value


def complex_part(x):
    """The COMPLEX of a number, or None of another value."""
    value = held(x, COMPLEX)
    if value is not None:
        return value
    value = real_part(x)
    return None if value is None else new_complex(value, 0.0)


def number_of(x, before, after):
    """A COMPLEX or Float of an argument; what a TypeError says around the type's name."""
    value = held(x, COMPLEX)
    if value is not None:
        return value
    cls = type_of(x)
    method = lookup(cls, "__complex__")
    if method is not MISSING:
        made = call_special(method, x)
        value = held(made, COMPLEX)
        if value is None:
            raise_argument("__complex__ returned non-complex (type ", made, ")")
        return value
    value = real_part(x)
    if value is not None:
        return value
    if lookup(cls, "__float__") is not MISSING or lookup(cls, "__index__") is not MISSING:
        return float_of(x)
    raise_argument(before, x, after)


def complex_of(real, imaginary):
    """complex(real, imaginary), each may be MISSING."""
    if real is not MISSING:
        text = held(real, STR)
        if text is not None:
            if imaginary is not MISSING:
                throw(TypeError, "complex() can't take second arg if first is a string")
            return complex_from_text(text)
    if imaginary is not MISSING and held(imaginary, STR) is not None:
        throw(TypeError, "complex() second arg can't be a string")
    a = 0.0 if real is MISSING else number_of(real, "complex() first argument must be a string or a number, not '", "'")
    if imaginary is MISSING:
        return a if tag_of(a) == COMPLEX else new_complex(a, 0.0)
    b = number_of(imaginary, "complex() second argument must be a number, not '", "'")
    x = a
    y = 0.0
    if tag_of(a) == COMPLEX:
        x = load_word(a, REAL)
        y = load_word(a, IMAGINARY)
    if tag_of(b) == COMPLEX:
        x -= load_word(b, IMAGINARY)
        b = load_word(b, REAL)
    return new_complex(x, b + y if tag_of(a) == COMPLEX else b)


def digits_of(x):
    """A float's text without sign."""
    if x != x:
        return "nan"
    if not is_finite(x):
        return "inf"
    return "0" if x == 0.0 else short_text(absolute(x), False)


def complex_text(value):
    real = load_word(value, REAL)
    imaginary = load_word(value, IMAGINARY)
    tail = digits_of(imaginary)
    minus = retag(INT, imaginary) < 0 and imaginary == imaginary
    if real == 0.0 and retag(INT, real) >= 0:
        return concat(("-" if minus else "", tail, "j"))
    return concat(("(-" if retag(INT, real) < 0 and real == real else "(", digits_of(real), "-" if minus else "+", tail, "j)"))


def complex_hash(value):
    """hash(real) + 1000003 * hash(imaginary), modulo 2**64."""
    x = load_word(value, REAL)
    y = load_word(value, IMAGINARY)
    h = hash_float(y, y)
    low = (h & HALF) * 1000003
    high = (h >> 32 & HALF) * 1000003 + (low >> 32)
    h = hash_float(x, x)
    low = (low & HALF) + (h & HALF)
    high = high + (h >> 32) + (low >> 32) & HALF
    if high & 0x80000000:
        high -= 0x100000000
    h = high << 32 | low & HALF
    return -2 if h == -1 else h


class complex:
    @staticmethod
    def __new__(cls, real=MISSING, imag=MISSING):
        return make_value(cls, complex_of(real, imag))

    @property
    def real(self):
        return load_word(complex_value(self), REAL)

    @property
    def imag(self):
        return load_word(complex_value(self), IMAGINARY)

    def conjugate(self):
        self = complex_value(self)
        return new_complex(load_word(self, REAL), -load_word(self, IMAGINARY))

    def __complex__(self):
        return complex_value(self)

    def __repr__(self):
        return complex_text(complex_value(self))

    def __format__(self, format_spec, /):
        self = complex_value(self)
        return format_complex(self, named_argument(format_spec, "__format__() argument"), complex_text(self))

    def __hash__(self):
        return complex_hash(complex_value(self))

    def __bool__(self):
        self = complex_value(self)
        return load_word(self, REAL) != 0.0 or load_word(self, IMAGINARY) != 0.0

    def __getnewargs__(self):
        self = complex_value(self)
        return load_word(self, REAL), load_word(self, IMAGINARY)

    def __neg__(self):
        self = complex_value(self)
        return new_complex(-load_word(self, REAL), -load_word(self, IMAGINARY))

    def __pos__(self):
        return complex_value(self)

    def __abs__(self):
        self = complex_value(self)
        size = length_of_complex(self)
        if not is_finite(size) and is_finite(load_word(self, REAL)) and is_finite(load_word(self, IMAGINARY)):
            throw(OverflowError, "absolute value too large")
        return size

    def __add__(self, other, /):
        other = complex_part(other)
        return NotImplemented if other is None else sum_of(complex_value(self), other)

    __radd__ = __add__

    def __sub__(self, other, /):
        other = complex_part(other)
        return NotImplemented if other is None else difference_of(complex_value(self), other)

    def __rsub__(self, other, /):
        other = complex_part(other)
        return NotImplemented if other is None else difference_of(other, complex_value(self))

    def __mul__(self, other, /):
        other = complex_part(other)
        return NotImplemented if other is None else multiply(complex_value(self), other)

    def __rmul__(self, other, /):
        other = complex_part(other)
        return NotImplemented if other is None else multiply(other, complex_value(self))

    def __truediv__(self, other, /):
        other = complex_part(other)
        return NotImplemented if other is None else divide(complex_value(self), other)

    def __rtruediv__(self, other, /):
        other = complex_part(other)
        return NotImplemented if other is None else divide(other, complex_value(self))

    def __pow__(self, other, modulus=None, /):
        if modulus is not None:
            throw(ValueError, "complex modulo")
        other = complex_part(other)
        return NotImplemented if other is None else power(complex_value(self), other)

    def __rpow__(self, other, modulus=None, /):
        if modulus is not None:
            throw(ValueError, "complex modulo")
        other = complex_part(other)
        return NotImplemented if other is None else power(other, complex_value(self))

    def __eq__(self, other, /):
        return equals(complex_value(self), other)

    def __ne__(self, other, /):
        result = equals(complex_value(self), other)
        return result if tag_of(result) != BOOL else not result


def sum_of(a, b):
    return new_complex(load_word(a, REAL) + load_word(b, REAL), load_word(a, IMAGINARY) + load_word(b, IMAGINARY))


def difference_of(a, b):
    return new_complex(load_word(a, REAL) - load_word(b, REAL), load_word(a, IMAGINARY) - load_word(b, IMAGINARY))


def equals(a, other):
    b = held(other, COMPLEX)
    if b is not None:
        return load_word(a, REAL) == load_word(b, REAL) and load_word(a, IMAGINARY) == load_word(b, IMAGINARY)
    found = order(load_word(a, REAL), other)
    if found is None:
        return NotImplemented
    return found == 0 and load_word(a, IMAGINARY) == 0.0
