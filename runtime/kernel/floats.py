"""Arithmetic of floats that the machine does not do: remainders, floors, rounding to digits, ratios, hashes."""

from __pysm import load_word, retag, tag_of, to_float, to_int
from bigints import abs_int, add_ints, compare_ints, divmod_ints, lshift_ints, mul_ints, neg_int, sign_of
from exceptions import OverflowError, ValueError, ZeroDivisionError, throw
from int_floats import float_to_int, scale_to_float, true_divide_ints
from int_powers import pow_ints
from tags import BIGINT, FLOAT, INT

FRACTION = 0xFFFFFFFFFFFFF
HIDDEN = 0x10000000000000
SIGN = -0x8000000000000000
WHOLE = 4503599627370496.0
# Quotients below this are far enough from where floats are all whole for one to be told from the next.
NEAR = 1125899906842624.0


def is_finite(x):
    return x - x == 0.0


def absolute(x):
    return retag(FLOAT, retag(INT, x) & 0x7FFFFFFFFFFFFFFF)


def with_sign(x, y):
    """x with the sign of y."""
    return retag(FLOAT, retag(INT, x) & 0x7FFFFFFFFFFFFFFF | retag(INT, y) & SIGN)


def mantissa(x):
    """m where abs(x) is m * 2**exponent(x); x is finite."""
    bits = retag(INT, x) & 0x7FFFFFFFFFFFFFFF
    return bits & FRACTION | HIDDEN if bits >> 52 else bits


def exponent(x):
    e = retag(INT, x) >> 52 & 0x7FF
    return e - 1075 if e else -1074


def remainder(x, y):
    """x - n * y with the sign of x, n an int: exact. y is not 0."""
    if x != x or y != y or not is_finite(x):
        return retag(FLOAT, 0x7FF8000000000000)
    if not is_finite(y) or absolute(x) < absolute(y):
        return x
    m = mantissa(x)
    d = mantissa(y)
    e = exponent(y)
    shift = exponent(x) - e
    # Ten bits at a time: 53 and 10 are 63.
    m %= d
    while shift >= 10:
        m = (m << 10) % d
        shift -= 10
    m = (m << shift) % d
    return with_sign(scale_to_float(m, e), x)


def floor(x):
    """The whole float at or below."""
    if not -WHOLE < x < WHOLE:
        return x
    whole = to_float(to_int(x))
    if whole > x:
        whole -= 1.0
    return with_sign(whole, x)


def divmod_floats(x, y):
    """Quotient towards minus infinity, and remainder with the sign of y."""
    rest = remainder(x, y)
    quotient = (x - rest) / y
    if rest == 0.0:
        rest = with_sign(0.0, y)
    elif (y < 0.0) is not (rest < 0.0):
        rest += y
        quotient -= 1.0
    if quotient == 0.0:
        return with_sign(0.0, x / y), rest
    whole = floor(quotient)
    if quotient - whole > 0.5:
        whole += 1.0
    return whole, rest


def floor_divide(x, y):
    if y == 0.0:
        throw(ZeroDivisionError, "float floor division by zero")
    near = x / y
    if -NEAR < near < NEAR:
        whole = to_float(to_int(near))
        if whole != near:
            # Rounding a quotient does not take it past a whole number.
            return whole if near > 0.0 else whole - 1.0
        if near != 0.0 and -WHOLE < x < WHOLE and -WHOLE < y < WHOLE and to_float(to_int(y)) == y:
            # The product is exact, and tells whether the quotient was rounded up to a whole number.
            back = whole * y
            return whole - 1.0 if (x < back if y > 0.0 else x > back) else whole
    quotient, rest = divmod_floats(x, y)
    return quotient


def modulo(x, y):
    if y == 0.0:
        throw(ZeroDivisionError, "float modulo")
    rest = remainder(x, y)
    if rest == 0.0:
        return with_sign(0.0, y)
    if (y < 0.0) is not (rest < 0.0):
        rest += y
    return rest


def divmod_checked(x, y):
    if y == 0.0:
        throw(ZeroDivisionError, "float divmod()")
    return divmod_floats(x, y)


def is_whole(x):
    if not is_finite(x):
        return False
    return not -WHOLE < x < WHOLE or to_float(to_int(x)) == x


def round_to_int(x):
    """The nearest int, ties to even."""
    if not -WHOLE < x < WHOLE:
        return float_to_int(x)
    whole = to_int(x)
    rest = x - to_float(whole)
    if rest > 0.5 or rest == 0.5 and whole & 1:
        return whole + 1
    if rest < -0.5 or rest == -0.5 and whole & 1:
        return whole - 1
    return whole


def round_to_digits(x, digits):
    """The float nearest to x rounded to so many decimal digits after the point, ties to even, of its exact value."""
    if not is_finite(x) or x == 0.0:
        return x
    if tag_of(digits) == BIGINT:
        digits = 400 if sign_of(digits) > 0 else -400
    if digits > 323:
        return x
    if digits < -308:
        return with_sign(0.0, x)
    # abs(x) * 10**digits as a fraction.
    top = mantissa(x)
    bottom = 1
    e = exponent(x)
    if e > 0:
        top = lshift_ints(top, e)
    elif e < 0:
        bottom = lshift_ints(1, -e)
    if digits > 0:
        if e >= 0:
            return x
        top = mul_ints(top, pow_ints(10, digits))
    else:
        bottom = mul_ints(bottom, pow_ints(10, -digits))
    whole = nearest(top, bottom)
    if digits > 0:
        result = true_divide_ints(whole, pow_ints(10, digits))
    else:
        result = true_divide_ints(mul_ints(whole, pow_ints(10, -digits)), 1)
    return with_sign(result, x)


def nearest(top, bottom):
    """The int nearest to a fraction from 0 on, ties to even."""
    whole, rest = divmod_ints(top, bottom)
    order = compare_ints(lshift_ints(rest, 1), bottom)
    if order > 0 or order == 0 and is_odd(whole):
        return add_ints(whole, 1)
    return whole


def is_odd(value):
    return (load_word(value, 2) if tag_of(value) == BIGINT else value) & 1


def round_int(value, digits):
    """round(int, digits)"""
    if sign_of(digits) >= 0:
        return value
    if tag_of(digits) == BIGINT or digits < -0x100000:
        return 0
    power = pow_ints(10, neg_int(digits))
    result = mul_ints(nearest(abs_int(value), power), power)
    return neg_int(result) if sign_of(value) < 0 else result


def integer_ratio(x):
    """(numerator, denominator) of the exact value, in lowest terms."""
    if x != x:
        throw(ValueError, "cannot convert NaN to integer ratio")
    if not is_finite(x):
        throw(OverflowError, "cannot convert Infinity to integer ratio")
    m = mantissa(x)
    e = exponent(x)
    if m == 0:
        return 0, 1
    while m & 1 == 0:
        m >>= 1
        e += 1
    if retag(INT, x) < 0:
        m = -m
    return (lshift_ints(m, e), 1) if e >= 0 else (m, lshift_ints(1, -e))


def hash_float(x, owner):
    """CPython's: that of the int or fraction of the same value, modulo 2**61 - 1. A NaN hashes as its object, here by its bits."""
    if x != x:
        return retag(INT, owner) >> 4 & 0xFFFFFFFFFFFF
    if not is_finite(x):
        return 314159 if x > 0.0 else -314159
    m = mantissa(x)
    shift = exponent(x) % 61
    # A product with a power of two is a rotation.
    h = (m & (1 << 61 - shift) - 1) << shift | m >> 61 - shift
    if h == 0x1FFFFFFFFFFFFFFF:
        h = 0
    if retag(INT, x) < 0:
        h = -h
        return -2 if h == -1 else h
    return h
