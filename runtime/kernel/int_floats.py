"""Between ints of any size and floats, correctly rounded."""

from __pysm import load_word, retag, tag_of, to_float, to_int
from bigints import LIMB, abs_int, bit_length, bits_of, compare_ints, divmod_ints, lshift_ints, neg_int, sign_of
from exceptions import OverflowError, ValueError, ZeroDivisionError, throw
from tags import BIGINT, FLOAT, INT

FRACTION = 0xFFFFFFFFFFFFF
HIDDEN = 0x10000000000000
INFINITY_BITS = 0x7FF0000000000000
EXACT = 9007199254740992


def scale_to_float(x, exponent):
    """
    x * 2**exponent, rounded to the nearest float, ties to even; x is an int from 0 to 2**62. Infinity where it is too large.

    Where bits were dropped from x before, its lowest bit is 1 and it has at least 55 bits.
    """
    if x == 0:
        return 0.0
    bits = bits_of(x)
    top = bits + exponent
    if top > 1024:
        return retag(FLOAT, INFINITY_BITS)
    # Bits that the result has room for.
    keep = 53 if top >= -1021 else top + 1074
    if keep < 0:
        return 0.0
    drop = bits - keep
    if drop > 0:
        half = 1 << drop - 1
        rest = x & (half << 1) - 1
        x >>= drop
        if rest > half or rest == half and x & 1:
            x += 1
    else:
        x <<= -drop
    # A carry out of the fraction counts the exponent up.
    return retag(FLOAT, x if top < -1021 else (top + 1022 << 52) + (x - HIDDEN))


def leading_bits(a):
    """The first 61 bits of a BIGINT, the last one 1 where any after them is."""
    i = (retag(INT, a) >> 32) - 1
    first = load_word(a, i)
    more = 31 - bits_of(first)
    third = load_word(a, i - 2)
    x = (first << LIMB | load_word(a, i - 1)) << more | third >> LIMB - more
    if third & (1 << LIMB - more) - 1:
        return x | 1
    i -= 3
    while i > 1:
        if load_word(a, i):
            return x | 1
        i -= 1
    return x


def int_to_nearest(a):
    """The nearest float; an infinity where there is none."""
    if tag_of(a) != BIGINT:
        return to_float(a)
    f = scale_to_float(leading_bits(a), bit_length(a) - 61)
    return f if load_word(a, 1) > 0 else -0.0 - f


def int_to_float(a):
    if tag_of(a) != BIGINT:
        return to_float(a)
    f = int_to_nearest(a)
    if not f - f == 0.0:
        throw(OverflowError, "int too large to convert to float")
    return f


def float_to_int(f):
    """The int towards zero."""
    if -9223372036854775808.0 <= f < 9223372036854775808.0:
        return to_int(f)
    if f != f:
        throw(ValueError, "cannot convert float NaN to integer")
    if not f - f == 0.0:
        throw(OverflowError, "cannot convert float infinity to integer")
    bits = retag(INT, f)
    x = lshift_ints(bits & FRACTION | HIDDEN, (bits >> 52 & 0x7FF) - 1075)
    return x if bits >= 0 else neg_int(x)


def true_divide_ints(a, b):
    """a / b, correctly rounded."""
    if tag_of(b) != BIGINT:
        if b == 0:
            throw(ZeroDivisionError, "division by zero")
        if tag_of(a) != BIGINT and -EXACT <= a <= EXACT and -EXACT <= b <= EXACT:
            return to_float(a) / to_float(b)
    sign = sign_of(a) * sign_of(b)
    if sign == 0:
        return 0.0 if sign_of(b) > 0 else -0.0
    a = abs_int(a)
    b = abs_int(b)
    # A quotient of 57 or 58 bits.
    shift = bit_length(b) - bit_length(a) + 57
    if shift < -1024:
        throw(OverflowError, "integer division result too large for a float")
    if shift < 1140:
        if shift > 0:
            a = lshift_ints(a, shift)
        elif shift < 0:
            b = lshift_ints(b, -shift)
        q, r = divmod_ints(a, b)
        if sign_of(r):
            q |= 1
        f = scale_to_float(q, -shift)
        if f - f != 0.0:
            throw(OverflowError, "integer division result too large for a float")
    else:
        f = 0.0
    return f if sign > 0 else -0.0 - f


def compare_int_float(a, f):
    """-1, 0 or 1 where the int is less, equal or greater; 2 where the float is not a number."""
    if f != f:
        return 2
    if tag_of(a) != BIGINT and -EXACT <= a <= EXACT:
        x = to_float(a)
        return -1 if x < f else 1 if x > f else 0
    if not f - f == 0.0:
        return -1 if f > 0.0 else 1
    whole = float_to_int(f)
    order = compare_ints(a, whole)
    if order:
        return order
    if -9007199254740992.0 < f < 9007199254740992.0:
        x = to_float(whole)
        return -1 if x < f else 1 if x > f else 0
    return 0
