"""The classes int and bool."""

from __pysm import MISSING, load_word, names, tag_of
from bigints import (abs_int, add_ints, and_ints, bit_count, bit_length, compare_ints, divmod_ints, floordiv_ints, hash_int, invert_int, lshift_ints, mod_ints,
                     mul_ints, neg_int, or_ints, rshift_ints, sign_of, sub_ints, xor_ints)
from byte_text import viewed_bytes
from bytes_of import bytes_of
from exceptions import TypeError, ValueError, ZeroDivisionError, throw
from float_power import float_pow
from floats import round_int
from formatting import format_int
from holding import held, raise_argument
from indexes import held_int
from instances import make_value
from int_bytes import int_from_bytes, int_to_bytes
from int_floats import float_to_int, int_to_float, true_divide_ints
from int_powers import pow_ints, pow_mod_ints
from int_text import decimal_text, int_from_text, int_to_text
from lists import size_argument
from operators import index_of, str_of, truth
from receivers import raise_receiver
from special import call_special
from strings import is_equal, length
from tags import BIGINT, BOOL, BYTEARRAY, BYTES, FLOAT, INSTANCE, INT, MEMORYVIEW, STR
from text_values import named_argument
from types import lookup, type_of


def int_value(self):
    """The int that self is or holds."""
    if tag_of(self) == INT:
        return self
    value = held_int(self)
    if value is None:
        raise_receiver(self, "int")
    return value


def int_of(x):
    """int(x)"""
    tag = tag_of(x)
    if tag == INT or tag == BIGINT:
        return x
    if tag == BOOL:
        return +x
    if tag == FLOAT:
        return float_to_int(x)
    if tag == STR or tag == BYTES or tag == BYTEARRAY:
        return int_from_text(x, 10)
    cls = type_of(x)
    method = lookup(cls, "__int__")
    if method is not MISSING:
        return checked_int(call_special(method, x), "__int__ returned non-int (type ")
    if lookup(cls, "__index__") is not MISSING:
        return index_of(x)
    method = lookup(cls, "__trunc__")
    if method is not MISSING:
        value = call_special(method, x)
        result = held_int(value)
        if result is None:
            if lookup(type_of(value), "__index__") is MISSING:
                raise_argument("__trunc__ returned non-Integral (type ", value, ")")
            result = index_of(value)
        return result
    text = held_text(x)
    if names("memoryview") and text is None:
        text = viewed_text(x)
    if text is not None:
        return int_from_text(text, 10)
    raise_argument("int() argument must be a string, a bytes-like object or a real number, not '", x, "'")


def checked_int(value, text):
    result = held_int(value)
    if result is None:
        raise_argument(text, value, ")")
    return result


def held_text(x):
    """The STR, BYTES or BYTEARRAY that a value is or holds, or None."""
    text = held(x, STR)
    if text is None:
        text = held(x, BYTES)
    return held(x, BYTEARRAY) if text is None else text


def viewed_text(x):
    """The bytes that a MEMORYVIEW shows, or None where a value neither is nor holds one."""
    view = held(x, MEMORYVIEW)
    return None if view is None else viewed_bytes(view)


def int_with_base(x, base):
    """int(x, base)"""
    base = index_of(base)
    if tag_of(base) == BIGINT or base != 0 and (base < 2 or base > 36):
        throw(ValueError, "int() base must be >= 2 and <= 36, or 0")
    if x is MISSING:
        throw(TypeError, "int() missing string argument")
    text = held_text(x)
    if text is None:
        throw(TypeError, "int() can't convert non-string with explicit base")
    return int_from_text(text, base)


def is_little(byteorder):
    text = held(byteorder, STR)
    if text is not None:
        if is_equal(text, "little"):
            return True
        if is_equal(text, "big"):
            return False
    throw(ValueError, "byteorder must be either 'little' or 'big'")


def negative_power(a, b):
    """a ** b for b below 0."""
    return float_pow(int_to_float(a), int_to_float(b))


def compare(self, other):
    return compare_ints(int_value(self), other)


class int:
    _call_1 = int_of

    @staticmethod
    def __new__(cls, x=MISSING, /, base=MISSING):
        if base is MISSING:
            return make_value(cls, 0 if x is MISSING else int_of(x))
        return make_value(cls, int_with_base(x, base))

    @property
    def real(self):
        return int_value(self)

    @property
    def imag(self):
        return 0

    @property
    def numerator(self):
        return int_value(self)

    @property
    def denominator(self):
        return 1

    def conjugate(self):
        return int_value(self)

    def bit_length(self):
        return bit_length(int_value(self))

    def bit_count(self):
        return bit_count(int_value(self))

    def as_integer_ratio(self):
        return int_value(self), 1

    def to_bytes(self, length=1, byteorder="big", *, signed=False):
        return int_to_bytes(int_value(self), size_argument(length), is_little(byteorder), truth(signed))

    @classmethod
    def from_bytes(cls, bytes, byteorder="big", *, signed=False):
        little = is_little(byteorder)
        if tag_of(bytes) == BYTEARRAY:
            value = int_from_bytes(load_word(bytes, 2), load_word(bytes, 1), little, truth(signed))
        else:
            data = bytes_of(bytes)
            value = int_from_bytes(data, load_word(data, 1), little, truth(signed))
        return value if cls is int else cls(value)

    def __repr__(self):
        return decimal_text(self) if tag_of(self) == INT else int_to_text(int_value(self), 10)

    def __format__(self, format_spec, /):
        format_spec = named_argument(format_spec, "__format__() argument")
        return str_of(self) if tag_of(self) == INSTANCE and length(format_spec) == 0 else format_int(int_value(self), format_spec, self)

    def __hash__(self):
        return hash_int(int_value(self))

    def __bool__(self):
        return sign_of(int_value(self)) != 0

    def __int__(self):
        return int_value(self)

    __index__ = __int__
    __trunc__ = __int__
    __floor__ = __int__
    __ceil__ = __int__

    def __float__(self):
        return int_to_float(int_value(self))

    def __round__(self, ndigits=MISSING, /):
        self = int_value(self)
        return self if ndigits is MISSING else round_int(self, index_of(ndigits))

    def __getnewargs__(self):
        return (int_value(self),)

    def __neg__(self):
        return neg_int(int_value(self))

    def __pos__(self):
        return int_value(self)

    def __abs__(self):
        return abs_int(int_value(self))

    def __invert__(self):
        return invert_int(int_value(self))

    def __add__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else add_ints(int_value(self), other)

    __radd__ = __add__

    def __sub__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else sub_ints(int_value(self), other)

    def __rsub__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else sub_ints(other, int_value(self))

    def __mul__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else mul_ints(int_value(self), other)

    __rmul__ = __mul__

    def __truediv__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else true_divide_ints(int_value(self), other)

    def __rtruediv__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else true_divide_ints(other, int_value(self))

    def __floordiv__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else floordiv_ints(int_value(self), other)

    def __rfloordiv__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else floordiv_ints(other, int_value(self))

    def __mod__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else mod_ints(int_value(self), other)

    def __rmod__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else mod_ints(other, int_value(self))

    def __divmod__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else checked_divmod(int_value(self), other)

    def __rdivmod__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else checked_divmod(other, int_value(self))

    def __pow__(self, other, modulus=None, /):
        other = held_int(other)
        if other is None:
            return NotImplemented
        self = int_value(self)
        if modulus is None:
            return negative_power(self, other) if sign_of(other) < 0 else pow_ints(self, other)
        modulus = held_int(modulus)
        return NotImplemented if modulus is None else pow_mod_ints(self, other, modulus)

    def __rpow__(self, other, modulus=None, /):
        other = held_int(other)
        if other is None:
            return NotImplemented
        self = int_value(self)
        return negative_power(other, self) if sign_of(self) < 0 else pow_ints(other, self)

    def __lshift__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else lshift_ints(int_value(self), other)

    def __rlshift__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else lshift_ints(other, int_value(self))

    def __rshift__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else rshift_ints(int_value(self), other)

    def __rrshift__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else rshift_ints(other, int_value(self))

    def __and__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else and_ints(int_value(self), other)

    __rand__ = __and__

    def __or__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else or_ints(int_value(self), other)

    __ror__ = __or__

    def __xor__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else xor_ints(int_value(self), other)

    __rxor__ = __xor__

    def __eq__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else compare(self, other) == 0

    def __ne__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else compare(self, other) != 0

    def __lt__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else compare(self, other) < 0

    def __le__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else compare(self, other) <= 0

    def __gt__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else compare(self, other) > 0

    def __ge__(self, other, /):
        other = held_int(other)
        return NotImplemented if other is None else compare(self, other) >= 0


def checked_divmod(a, b):
    if sign_of(b) == 0:
        throw(ZeroDivisionError, "integer division or modulo by zero")
    return divmod_ints(a, b)


class bool(int):
    _final = True

    @staticmethod
    def __new__(cls, x=False, /):
        return truth(x)

    def __repr__(self):
        return "True" if self else "False"

    def __and__(self, other, /):
        if tag_of(other) == BOOL and tag_of(self) == BOOL:
            return self & other
        other = held_int(other)
        return NotImplemented if other is None else and_ints(int_value(self), other)

    __rand__ = __and__

    def __or__(self, other, /):
        if tag_of(other) == BOOL and tag_of(self) == BOOL:
            return self | other
        other = held_int(other)
        return NotImplemented if other is None else or_ints(int_value(self), other)

    __ror__ = __or__

    def __xor__(self, other, /):
        if tag_of(other) == BOOL and tag_of(self) == BOOL:
            return self ^ other
        other = held_int(other)
        return NotImplemented if other is None else xor_ints(int_value(self), other)

    __rxor__ = __xor__
