"""The class float."""

from __pysm import MISSING, load_word, names, tag_of, to_float
from complex_power import power_of_negative
from exceptions import OverflowError, TypeError, ZeroDivisionError, throw
from float_hex import float_from_hex, hex_text
from float_parse import float_from_text
from float_power import float_pow
from float_text import repr_float
from floats import absolute, divmod_checked, floor_divide, hash_float, integer_ratio, is_whole, modulo, round_to_digits, round_to_int
from formatting import format_float
from holding import held, raise_argument
from indexes import held_int
from instances import make_value
from int_floats import compare_int_float, float_to_int, int_to_float
from operators import index_of, str_of
from receivers import raise_receiver
from special import call_special
from strings import concat, length
from tags import BIGINT, BOOL, BYTEARRAY, BYTES, FLOAT, INSTANCE, INT, MEMORYVIEW, STR
from byte_text import text_of
from text_values import named_argument
from types import lookup, type_of


def float_value(self):
    """The Float that self is or holds."""
    if tag_of(self) == FLOAT:
        return self
    value = held(self, FLOAT)
    if value is None:
        raise_receiver(self, "float")
    return value


def real_part(x):
    """A Float of a float or an int, or None of another value."""
    tag = tag_of(x)
    if tag == FLOAT:
        return x
    if tag == INT or tag == BOOL:
        return to_float(x)
    if tag == BIGINT:
        return int_to_float(x)
    if tag == INSTANCE:
        value = held(x, FLOAT)
        if value is not None:
            return value
        value = held_int(x)
        if value is not None:
            return int_to_float(value)
    return None


def float_of(x):
    """float(x)"""
    tag = tag_of(x)
    if tag == FLOAT:
        return x
    if tag == INT or tag == BOOL or tag == BIGINT:
        return int_to_float(x)
    if tag == STR:
        return float_from_text(x, x)
    cls = type_of(x)
    method = lookup(cls, "__float__")
    if method is not MISSING:
        value = call_special(method, x)
        result = held(value, FLOAT)
        if result is None:
            raise_non_float(x, value)
        return result
    if lookup(cls, "__index__") is not MISSING:
        return int_to_float(index_of(x))
    text = held(x, STR)
    if text is not None:
        return float_from_text(text, text)
    text = held(x, BYTES)
    if text is None:
        text = held(x, BYTEARRAY)
    if names("memoryview") and text is None:
        text = held(x, MEMORYVIEW)
    if text is not None:
        return float_from_text(text_of(text), x)
    raise_argument("float() argument must be a string or a real number, not '", x, "'")


def raise_non_float(x, value):
    from_type = type_of(x)
    throw(TypeError, concat((load_word(from_type, 2), ".__float__ returned non-float (type ", load_word(type_of(value), 2), ")")))


def power(x, y):
    if x < 0.0 and y - y == 0.0 and x - x == 0.0 and not is_whole(y):
        return power_of_negative(x, y)
    return float_pow(x, y)


def order(self, other):
    """-1, 0 or 1 as self is less, equal or greater; 2 where neither; None where other is no number."""
    self = float_value(self)
    if tag_of(other) != FLOAT:
        value = held_int(other)
        if value is not None:
            # The other way round.
            result = compare_int_float(value, self)
            return result if result == 2 else -result
        other = held(other, FLOAT)
        if other is None:
            return None
    return -1 if self < other else 1 if self > other else 0 if self == other else 2


class float:
    _call_1 = float_of

    @staticmethod
    def __new__(cls, x=0.0, /):
        return make_value(cls, float_of(x))

    @property
    def real(self):
        return float_value(self)

    @property
    def imag(self):
        return 0.0

    def conjugate(self):
        return float_value(self)

    def is_integer(self):
        return is_whole(float_value(self))

    def as_integer_ratio(self):
        return integer_ratio(float_value(self))

    def hex(self):
        return hex_text(float_value(self))

    @classmethod
    def fromhex(cls, string, /):
        text = held(string, STR)
        if text is None:
            throw(TypeError, "bad argument type for built-in operation")
        value = float_from_hex(text)
        return value if cls is float else cls(value)

    def __repr__(self):
        return repr_float(float_value(self))

    def __format__(self, format_spec, /):
        format_spec = named_argument(format_spec, "__format__() argument")
        return str_of(self) if tag_of(self) == INSTANCE and length(format_spec) == 0 else format_float(float_value(self), format_spec)

    def __hash__(self):
        value = float_value(self)
        return hash_float(value, self)

    def __bool__(self):
        return float_value(self) != 0.0

    def __int__(self):
        return float_to_int(float_value(self))

    __trunc__ = __int__

    def __float__(self):
        return float_value(self)

    def __floor__(self):
        self = float_value(self)
        whole = float_to_int(self)
        return whole - 1 if tag_of(whole) == INT and to_float(whole) > self else whole

    def __ceil__(self):
        self = float_value(self)
        whole = float_to_int(self)
        return whole + 1 if tag_of(whole) == INT and to_float(whole) < self else whole

    def __round__(self, ndigits=None, /):
        self = float_value(self)
        return round_to_int(self) if ndigits is None else round_checked(self, index_of(ndigits))

    def __getnewargs__(self):
        return (float_value(self),)

    def __neg__(self):
        return -float_value(self)

    def __pos__(self):
        return float_value(self)

    def __abs__(self):
        return absolute(float_value(self))

    def __add__(self, other, /):
        other = real_part(other)
        return NotImplemented if other is None else float_value(self) + other

    __radd__ = __add__

    def __sub__(self, other, /):
        other = real_part(other)
        return NotImplemented if other is None else float_value(self) - other

    def __rsub__(self, other, /):
        other = real_part(other)
        return NotImplemented if other is None else other - float_value(self)

    def __mul__(self, other, /):
        other = real_part(other)
        return NotImplemented if other is None else float_value(self) * other

    __rmul__ = __mul__

    def __truediv__(self, other, /):
        other = real_part(other)
        return NotImplemented if other is None else divide(float_value(self), other)

    def __rtruediv__(self, other, /):
        other = real_part(other)
        return NotImplemented if other is None else divide(other, float_value(self))

    def __floordiv__(self, other, /):
        other = real_part(other)
        return NotImplemented if other is None else floor_divide(float_value(self), other)

    def __rfloordiv__(self, other, /):
        other = real_part(other)
        return NotImplemented if other is None else floor_divide(other, float_value(self))

    def __mod__(self, other, /):
        other = real_part(other)
        return NotImplemented if other is None else modulo(float_value(self), other)

    def __rmod__(self, other, /):
        other = real_part(other)
        return NotImplemented if other is None else modulo(other, float_value(self))

    def __divmod__(self, other, /):
        other = real_part(other)
        return NotImplemented if other is None else divmod_checked(float_value(self), other)

    def __rdivmod__(self, other, /):
        other = real_part(other)
        return NotImplemented if other is None else divmod_checked(other, float_value(self))

    def __pow__(self, other, modulus=None, /):
        if modulus is not None:
            throw(TypeError, "pow() 3rd argument not allowed unless all arguments are integers")
        other = real_part(other)
        return NotImplemented if other is None else power(float_value(self), other)

    def __rpow__(self, other, modulus=None, /):
        other = real_part(other)
        return NotImplemented if other is None else power(other, float_value(self))

    def __eq__(self, other, /):
        found = order(self, other)
        return NotImplemented if found is None else found == 0

    def __ne__(self, other, /):
        found = order(self, other)
        return NotImplemented if found is None else found != 0

    def __lt__(self, other, /):
        found = order(self, other)
        return NotImplemented if found is None else found == -1

    def __le__(self, other, /):
        found = order(self, other)
        return NotImplemented if found is None else found <= 0

    def __gt__(self, other, /):
        found = order(self, other)
        return NotImplemented if found is None else found == 1

    def __ge__(self, other, /):
        found = order(self, other)
        return NotImplemented if found is None else found == 0 or found == 1


def divide(x, y):
    if y == 0.0:
        throw(ZeroDivisionError, "float division by zero")
    return x / y


def round_checked(x, digits):
    result = round_to_digits(x, digits)
    if result - result != 0.0 and x - x == 0.0:
        throw(OverflowError, "rounded value too large to represent")
    return result
