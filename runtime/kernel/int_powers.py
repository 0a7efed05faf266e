"""Powers and roots of ints of any size. Algorithms: Knuth, The Art of Computer Programming, volume 2, sections 4.5.2 and 4.6.3; Newton's for roots."""

from __pysm import load_word, square_root, tag_of, to_float, to_int
from bigints import (LIMB, abs_int, add_ints, bit_length, bits_of, compare_ints, divmod_ints, floordiv_ints, lshift_ints, mod_ints, mul_ints, neg_int,
                     rshift_ints, sign_of, sub_ints)
from exceptions import MemoryError, ValueError, throw
from tags import BIGINT


def pow_ints(a, b):
    """a ** b, for b from 0 on."""
    if tag_of(a) != BIGINT:
        if tag_of(b) != BIGINT and b == 0:
            return 1
        if -1 <= a <= 1:
            if a == -1:
                return -1 if bit_at(b, 0) else 1
            return +a
        if a == 2 and tag_of(b) != BIGINT:
            return 1 << b if b < 63 else lshift_ints(1, b)
        if tag_of(b) != BIGINT and b <= 3 and -0x1FFFFF <= a <= 0x1FFFFF:
            return a if b == 1 else a * a if b == 2 else a * a * a
    if tag_of(b) == BIGINT:
        throw(MemoryError)
    if b == 0:
        return 1
    a = mul_ints(a, 1)
    result = a
    i = bits_of(b) - 2
    while i >= 0:
        result = mul_ints(result, result)
        if b >> i & 1:
            result = mul_ints(result, a)
        i -= 1
    return result


def bit_at(b, i):
    """Bit i of an int from 0 on."""
    if tag_of(b) != BIGINT:
        return b >> i & 1
    word = i // LIMB
    return load_word(b, 2 + word) >> i - word * LIMB & 1


def pow_mod_ints(a, b, modulus):
    """pow(a, b, modulus)"""
    order = sign_of(modulus)
    if order == 0:
        throw(ValueError, "pow() 3rd argument cannot be 0")
    if sign_of(b) < 0:
        a = inverse(a, modulus)
        b = neg_int(b)
    m = abs_int(modulus)
    a = mod_ints(a, m)
    if tag_of(m) != BIGINT and m <= 0x7FFFFFFF:
        result = 1 % m
        i = bit_length(b) - 1
        while i >= 0:
            result = result * result % m
            if bit_at(b, i):
                result = result * a % m
            i -= 1
    else:
        result = 1
        i = bit_length(b) - 1
        while i >= 0:
            result = mod_ints(mul_ints(result, result), m)
            if bit_at(b, i):
                result = mod_ints(mul_ints(result, a), m)
            i -= 1
    if order < 0 and sign_of(result) > 0:
        return sub_ints(result, m)
    return result


def inverse(a, modulus):
    """The number that gives 1 when multiplied with a, by Euclid's extended algorithm."""
    m = abs_int(modulus)
    x = 1
    y = 0
    b = m
    a = mod_ints(a, m)
    while sign_of(b):
        q, r = divmod_ints(a, b)
        a = b
        b = r
        z = sub_ints(x, mul_ints(q, y))
        x = y
        y = z
    if tag_of(a) == BIGINT or a != 1:
        throw(ValueError, "base is not invertible for the given modulus")
    return mod_ints(x, m)


def gcd_ints(a, b):
    a = abs_int(a)
    b = abs_int(b)
    while tag_of(a) == BIGINT or tag_of(b) == BIGINT:
        if sign_of(b) == 0:
            return a
        r = mod_ints(a, b)
        a = b
        b = r
    while b:
        r = a % b
        a = b
        b = r
    return a


def square_root_of_int(a):
    """The int below or at the square root of an int from 0 on."""
    if tag_of(a) != BIGINT:
        x = to_int(square_root(to_float(a)))
        # The float may be one too high; its square may not fit.
        if x > 3037000499:
            x = 3037000499
        while x * x > a:
            x -= 1
        while x < 3037000499 and (x + 1) * (x + 1) <= a:
            x += 1
        return x
    # Newton's iteration comes down from a first value that is not too low, from the first bits.
    half = (bit_length(a) - 60) // 2 + 1
    x = lshift_ints(square_root_of_int(rshift_ints(a, half + half)) + 1, half)
    while True:
        y = rshift_ints(add_ints(x, floordiv_ints(a, x)), 1)
        if compare_ints(y, x) >= 0:
            return x
        x = y
