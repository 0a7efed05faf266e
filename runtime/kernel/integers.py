"""Built-in functions of ints."""

from console import ERRORS, put_text
from errors import is_int, put_type, raise_no_order, raise_type_error, raise_unsupported_operands
from tracebacks import begin_error, end_error, raise_error


def power(base, exponent):
    """base ** exponent, by squaring."""
    if exponent < 0:
        if base == 0:
            raise_error("ZeroDivisionError: 0.0 cannot be raised to a negative power")
        raise_error("NotImplementedError: negative exponent, whose result is a float: not supported yet")
    result = 1
    base = +base
    while True:
        if exponent & 1:
            result *= base
        exponent >>= 1
        if exponent == 0:
            return result
        base *= base


def power_modulo(base, exponent, modulus):
    if modulus == 0:
        raise_error("ValueError: pow() 3rd argument cannot be 0")
    if exponent < 0:
        base = inverse(base % modulus, modulus)
        exponent = -exponent
    result = 1
    base %= modulus
    while exponent:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result % modulus


def inverse(value, modulus):
    """The number that gives 1 when multiplied with the value, by Euclid's extended algorithm."""
    a = value
    b = modulus
    x = 1
    y = 0
    while b:
        q = a // b
        a, b = b, a - q * b
        x, y = y, x - q * y
    if a != 1 and a != -1:
        raise_error("ValueError: base is not invertible for the given modulus")
    return x * a


def builtin_pow(base, exponent, modulus=None):
    if modulus is None:
        if is_int(base) and is_int(exponent):
            return power(base, exponent)
        raise_unsupported_operands(base, exponent, "** or pow()")
    if is_int(base) and is_int(exponent) and is_int(modulus):
        return power_modulo(base, exponent, modulus)
    begin_error("TypeError: unsupported operand type(s) for ** or pow(): '")
    put_type(base)
    put_text(ERRORS, "', '")
    put_type(exponent)
    put_text(ERRORS, "', '")
    put_type(modulus)
    put_text(ERRORS, "'")
    end_error()


def builtin_abs(value):
    if not is_int(value):
        raise_type_error("bad operand type for abs(): '", value, "'")
    return -value if value < 0 else +value


def builtin_int(value=0):
    if not is_int(value):
        raise_type_error("int() argument must be a string, a bytes-like object or a real number, not '", value, "'")
    return +value


def divmod_quotient(a, b):
    if not (is_int(a) and is_int(b)):
        raise_unsupported_operands(a, b, "divmod()")
    return a // b


def lesser(a, b):
    """The lesser of two, the first where they are equal."""
    if not (is_int(a) and is_int(b)):
        raise_no_order(b, a, "<")
    return b if b < a else a


def greater(a, b):
    """The greater of two, the first where they are equal."""
    if not (is_int(a) and is_int(b)):
        raise_no_order(b, a, ">")
    return b if b > a else a


def range_length(start, stop, step):
    """Items of a range whose bounds are ints."""
    if step > 0:
        return 0 if start >= stop else (stop - start - 1) // step + 1
    if step < 0:
        return 0 if start <= stop else (start - stop - 1) // -step + 1
    raise_error("ValueError: range() arg 3 must not be zero")
