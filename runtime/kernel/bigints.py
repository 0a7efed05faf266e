"""
Ints beyond 64 bits: addition, multiplication, division, comparison, shifts and bits.

A magnitude is a BIGINT whose limbs count and whose sign does not; its first limbs may be zeroes. A value is an Int, a Bool or a BIGINT, and every
result is an Int where it fits in 64 bits.
Algorithms: D. E. Knuth, The Art of Computer Programming, volume 2, section 4.3; A. Karatsuba's multiplication.
"""

from __pysm import copy_words, fill_words, load_word, new, retag, store_word, tag_of
from exceptions import MemoryError, OverflowError, ValueError, ZeroDivisionError, throw
from tags import BIGINT, INT

LIMB = 30
MASK = 0x3FFFFFFF
LEAST = -9223372036854775808

# Limbs from which on Karatsuba's multiplication pays.
KARATSUBA = 40


def magnitude(x):
    """The magnitude, with its sign, of a value."""
    if tag_of(x) == BIGINT:
        return x
    if x >= 0:
        if x <= MASK:
            if x == 0:
                r = new(BIGINT, 2)
                store_word(r, 1, 1)
                return r
            r = new(BIGINT, 3)
            store_word(r, 1, 1)
            store_word(r, 2, +x)
            return r
        sign = 1
        low = x & MASK
        middle = x >> 30 & MASK
        high = x >> 60
    else:
        # The least int has no positive counterpart: -x is ~x + 1.
        sign = -1
        x = ~x
        low = (x & MASK) + 1
        middle = (x >> 30 & MASK) + (low >> 30)
        high = (x >> 60) + (middle >> 30)
        low &= MASK
        middle &= MASK
    if high:
        r = new(BIGINT, 5)
        store_word(r, 4, high)
    elif middle:
        r = new(BIGINT, 4)
    else:
        r = new(BIGINT, 3)
        store_word(r, 1, sign)
        store_word(r, 2, low)
        return r
    store_word(r, 1, sign)
    store_word(r, 2, low)
    store_word(r, 3, middle)
    return r


def finish(r):
    """The value of a magnitude with its sign."""
    n = retag(INT, r) >> 32
    top = n - 1
    while top > 1 and load_word(r, top) == 0:
        top -= 1
    if top <= 4:
        if top == 1:
            return 0
        x = load_word(r, 2)
        if top >= 3:
            x |= load_word(r, 3) << 30
        if top < 4:
            return x if load_word(r, 1) > 0 else -x
        high = load_word(r, 4)
        if high < 8:
            x |= high << 60
            return x if load_word(r, 1) > 0 else -x
        if high == 8 and x == 0 and load_word(r, 1) < 0:
            return LEAST
    if top == n - 1:
        return r
    return copy_limbs(r, 2, top + 1)


def copy_limbs(a, start, stop):
    """A magnitude of the words start to stop - 1 of another."""
    r = new(BIGINT, stop - start + 2)
    store_word(r, 1, load_word(a, 1))
    copy_words(r, 2, a, start, stop - start)
    return r


def zero_magnitude(limbs):
    r = new(BIGINT, limbs + 2)
    store_word(r, 1, 1)
    fill_words(r, 2, limbs, 0)
    return r


def compare_magnitudes(a, b):
    """-1, 0 or 1, of magnitudes without leading zeroes."""
    na = retag(INT, a) >> 32
    nb = retag(INT, b) >> 32
    if na != nb:
        return 1 if na > nb else -1
    i = na - 1
    while i > 1:
        x = load_word(a, i)
        y = load_word(b, i)
        if x != y:
            return 1 if x > y else -1
        i -= 1
    return 0


def add_magnitudes(a, b, sign):
    na = retag(INT, a) >> 32
    nb = retag(INT, b) >> 32
    if na < nb:
        a, b = b, a
        na, nb = nb, na
    r = new(BIGINT, na)
    store_word(r, 1, sign)
    carry = 0
    for i in range(2, nb):
        carry += load_word(a, i) + load_word(b, i)
        store_word(r, i, carry & MASK)
        carry >>= LIMB
    for i in range(nb, na):
        carry += load_word(a, i)
        store_word(r, i, carry & MASK)
        carry >>= LIMB
    if carry == 0:
        return r
    s = new(BIGINT, na + 1)
    store_word(s, 1, sign)
    store_word(s, na, carry)
    copy_words(s, 2, r, 2, na - 2)
    return s


def sub_magnitudes(a, b, sign):
    """a is not less than b."""
    na = retag(INT, a) >> 32
    nb = retag(INT, b) >> 32
    r = new(BIGINT, na)
    store_word(r, 1, sign)
    borrow = 0
    for i in range(2, nb):
        borrow += load_word(a, i) - load_word(b, i)
        store_word(r, i, borrow & MASK)
        borrow >>= LIMB
    for i in range(nb, na):
        borrow += load_word(a, i)
        store_word(r, i, borrow & MASK)
        borrow >>= LIMB
    return r


def add_signed(a, b, sign):
    """a + b, b with another sign."""
    own = load_word(a, 1)
    if own == sign:
        return finish(add_magnitudes(a, b, own))
    order = compare_magnitudes(a, b)
    if order == 0:
        return 0
    return finish(sub_magnitudes(a, b, own) if order > 0 else sub_magnitudes(b, a, sign))


# Sums of two ints between this and its counterpart fit in 64 bits.
SAFE = 0x3FFFFFFFFFFFFFFF


def add_ints(a, b):
    if tag_of(a) != BIGINT and tag_of(b) != BIGINT and -SAFE <= a <= SAFE and -SAFE <= b <= SAFE:
        return a + b
    a = magnitude(a)
    b = magnitude(b)
    return add_signed(a, b, load_word(b, 1))


def sub_ints(a, b):
    if tag_of(a) != BIGINT and tag_of(b) != BIGINT and -SAFE <= a <= SAFE and -SAFE <= b <= SAFE:
        return a - b
    a = magnitude(a)
    b = magnitude(b)
    return add_signed(a, b, -load_word(b, 1))


def neg_int(a):
    if tag_of(a) != BIGINT:
        if a != LEAST:
            return -a
        a = magnitude(a)
    r = copy_limbs(a, 2, retag(INT, a) >> 32)
    store_word(r, 1, -load_word(a, 1))
    return finish(r)


def abs_int(a):
    if tag_of(a) == BIGINT:
        return neg_int(a) if load_word(a, 1) < 0 else a
    return neg_int(a) if a < 0 else +a


def invert_int(a):
    if tag_of(a) != BIGINT:
        return ~a
    return sub_ints(-1, a)


def sign_of(a):
    """-1, 0 or 1."""
    if tag_of(a) == BIGINT:
        return load_word(a, 1)
    return 1 if a > 0 else -1 if a < 0 else 0


def compare_ints(a, b):
    """-1, 0 or 1 where a is less than, equal to or greater than b."""
    if tag_of(a) != BIGINT:
        if tag_of(b) != BIGINT:
            return -1 if a < b else 1 if a > b else 0
        return -load_word(b, 1)
    sign = load_word(a, 1)
    if tag_of(b) != BIGINT or load_word(b, 1) != sign:
        return sign
    return compare_magnitudes(a, b) * sign


# Multiplication.

def mul_ints(a, b):
    if tag_of(a) != BIGINT and tag_of(b) != BIGINT and -0x7FFFFFFF <= a <= 0x7FFFFFFF and -0x7FFFFFFF <= b <= 0x7FFFFFFF:
        return a * b
    a = magnitude(a)
    b = magnitude(b)
    sign = load_word(a, 1) * load_word(b, 1)
    r = mul_magnitudes(a, b)
    store_word(r, 1, sign)
    return finish(r)


def mul_magnitudes(a, b):
    """A new magnitude of as many limbs as both have together."""
    na = (retag(INT, a) >> 32) - 2
    nb = (retag(INT, b) >> 32) - 2
    if na > nb:
        a, b = b, a
        na, nb = nb, na
    if na < KARATSUBA:
        r = zero_magnitude(na + nb)
        for i in range(2, na + 2):
            x = load_word(a, i)
            if x:
                carry = 0
                at = i
                for j in range(2, nb + 2):
                    carry += x * load_word(b, j) + load_word(r, at)
                    store_word(r, at, carry & MASK)
                    carry >>= LIMB
                    at += 1
                store_word(r, at, carry)
        return r
    if na + na <= nb:
        # The longer in pieces as long as the shorter.
        r = zero_magnitude(na + nb)
        i = 2
        while i < nb + 2:
            stop = i + na
            if stop > nb + 2:
                stop = nb + 2
            add_to(r, mul_magnitudes(a, copy_limbs(b, i, stop)), i)
            i = stop
        return r
    # (p B + q)(s B + t) = ps BB + ((p + q)(s + t) - ps - qt) B + qt
    half = nb >> 1
    q = copy_limbs(a, 2, half + 2)
    p = copy_limbs(a, half + 2, na + 2)
    t = copy_limbs(b, 2, half + 2)
    s = copy_limbs(b, half + 2, nb + 2)
    high = mul_magnitudes(p, s)
    low = mul_magnitudes(q, t)
    middle = mul_magnitudes(add_magnitudes(p, q, 1), add_magnitudes(s, t, 1))
    sub_from(middle, high)
    sub_from(middle, low)
    r = zero_magnitude(na + nb)
    add_to(r, low, 2)
    add_to(r, high, half + half + 2)
    add_to(r, middle, half + 2)
    return r


def add_to(r, a, at):
    """Adds a magnitude to another's words from a place on."""
    carry = 0
    n = retag(INT, a) >> 32
    stop = retag(INT, r) >> 32
    for i in range(2, n):
        carry += load_word(a, i)
        if at < stop:
            carry += load_word(r, at)
            store_word(r, at, carry & MASK)
        # else the limb and the carry are 0.
        carry >>= LIMB
        at += 1
    while carry:
        carry += load_word(r, at)
        store_word(r, at, carry & MASK)
        carry >>= LIMB
        at += 1


def sub_from(r, a):
    """Subtracts a lesser magnitude."""
    borrow = 0
    n = retag(INT, a) >> 32
    stop = retag(INT, r) >> 32
    if n > stop:
        # Leading zeroes.
        n = stop
    for i in range(2, n):
        borrow += load_word(r, i) - load_word(a, i)
        store_word(r, i, borrow & MASK)
        borrow >>= LIMB
    while borrow:
        borrow += load_word(r, n)
        store_word(r, n, borrow & MASK)
        borrow >>= LIMB
        n += 1


# Division.

def divide_limb(a, q, d):
    """Divides by one limb; the quotient goes to q, which may be a. The remainder."""
    rest = 0
    i = (retag(INT, a) >> 32) - 1
    while i > 1:
        rest = rest << LIMB | load_word(a, i)
        digit = rest // d
        store_word(q, i, digit)
        rest -= digit * d
        i -= 1
    return rest


def divide_magnitudes(a, b):
    """Quotient and remainder of magnitudes; b is not 0 and has no leading zero."""
    na = (retag(INT, a) >> 32) - 2
    nb = (retag(INT, b) >> 32) - 2
    if na < nb:
        return zero_magnitude(0), a
    if nb == 1:
        q = zero_magnitude(na)
        rest = divide_limb(a, q, load_word(b, 2))
        r = new(BIGINT, 3)
        store_word(r, 1, 1)
        store_word(r, 2, rest)
        return q, r
    # Knuth's algorithm D. Scaled so that the divisor's first limb has its first bit set.
    scale = LIMB - bits_of(load_word(b, nb + 1))
    v = shift_limbs(b, scale, nb)
    u = shift_limbs(a, scale, na + 1)
    q = zero_magnitude(na - nb + 1)
    first = load_word(v, nb + 1)
    second = load_word(v, nb)
    j = na - nb + 2
    while j > 1:
        top = load_word(u, j + nb) << LIMB | load_word(u, j + nb - 1)
        digit = top // first
        rest = top - digit * first
        while digit > MASK or digit * second > (rest << LIMB | load_word(u, j + nb - 2)):
            digit -= 1
            rest += first
            if rest > MASK:
                break
        if digit:
            borrow = 0
            at = j
            for i in range(2, nb + 2):
                borrow += load_word(u, at) - digit * load_word(v, i)
                store_word(u, at, borrow & MASK)
                borrow >>= LIMB
                at += 1
            borrow += load_word(u, at)
            store_word(u, at, borrow & MASK)
            if borrow < 0:
                # One too many.
                digit -= 1
                carry = 0
                at = j
                for i in range(2, nb + 2):
                    carry += load_word(u, at) + load_word(v, i)
                    store_word(u, at, carry & MASK)
                    carry >>= LIMB
                    at += 1
                store_word(u, at, load_word(u, at) + carry & MASK)
            store_word(q, j, digit)
        j -= 1
    # The remainder, scaled back.
    r = new(BIGINT, nb + 2)
    store_word(r, 1, 1)
    for i in range(2, nb + 2):
        store_word(r, i, (load_word(u, i) | load_word(u, i + 1) << LIMB) >> scale & MASK)
    return q, r


def shift_limbs(a, count, limbs):
    """A magnitude shifted left by less than a limb, in a given number of limbs."""
    n = (retag(INT, a) >> 32) - 2
    r = new(BIGINT, limbs + 2)
    store_word(r, 1, 1)
    carry = 0
    for i in range(2, limbs + 2):
        if i < n + 2:
            carry |= load_word(a, i) << count
        store_word(r, i, carry & MASK)
        carry >>= LIMB
    return r


def is_zero(a):
    for i in range(2, retag(INT, a) >> 32):
        if load_word(a, i):
            return False
    return True


def divmod_ints(a, b):
    """Quotient towards minus infinity, and remainder. The divisor is not 0."""
    if tag_of(a) != BIGINT and tag_of(b) != BIGINT and a != LEAST:
        return a // b, a % b
    a = magnitude(a)
    b = magnitude(b)
    sign = load_word(a, 1)
    divisor_sign = load_word(b, 1)
    q, r = divide_magnitudes(a, b)
    store_word(q, 1, sign * divisor_sign)
    quotient = finish(q)
    if sign == divisor_sign:
        if r is not a:
            store_word(r, 1, sign)
        return quotient, finish(r)
    if is_zero(r):
        return quotient, 0
    # Signs differ: one less, and the remainder counted from the other side.
    return sub_ints(quotient, 1), finish(sub_magnitudes(b, trim(r), divisor_sign))


def trim(r):
    """A magnitude without leading zeroes."""
    top = (retag(INT, r) >> 32) - 1
    n = top
    while n > 1 and load_word(r, n) == 0:
        n -= 1
    return r if n == top else copy_limbs(r, 2, n + 1)


def floordiv_ints(a, b):
    if tag_of(b) != BIGINT and b == 0:
        throw(ZeroDivisionError, "integer division or modulo by zero")
    q, r = divmod_ints(a, b)
    return q


def mod_ints(a, b):
    if tag_of(b) != BIGINT:
        if b == 0:
            throw(ZeroDivisionError, "integer modulo by zero")
        if tag_of(a) != BIGINT:
            return a % b
        if 0 < b <= MASK:
            # No quotient needed.
            rest = 0
            i = (retag(INT, a) >> 32) - 1
            while i > 1:
                rest = (rest << LIMB | load_word(a, i)) % b
                i -= 1
            return b - rest if rest and load_word(a, 1) < 0 else rest
    q, r = divmod_ints(a, b)
    return r


# Shifts.

def lshift_ints(a, b):
    if tag_of(b) == BIGINT:
        if load_word(b, 1) < 0:
            throw(ValueError, "negative shift count")
        if tag_of(a) != BIGINT and a == 0:
            return 0
        throw(OverflowError, "too many digits in integer")
    if b < 0:
        throw(ValueError, "negative shift count")
    if tag_of(a) != BIGINT:
        if a == 0:
            return 0
        if b < 32 and -0x7FFFFFFF <= a <= 0x7FFFFFFF:
            return a << b
    a = magnitude(a)
    words = b * 34953 >> 20 if b < 32768 else b // LIMB
    bits = b - words * LIMB
    if words > 0x3FFFFFFF:
        throw(MemoryError)
    n = retag(INT, a) >> 32
    top = load_word(a, n - 1) >> LIMB - bits
    r = new(BIGINT, n + words + (1 if top else 0))
    store_word(r, 1, load_word(a, 1))
    fill_words(r, 2, words, 0)
    at = words + 2
    carry = 0
    for i in range(2, n):
        carry |= load_word(a, i) << bits
        store_word(r, at, carry & MASK)
        carry >>= LIMB
        at += 1
    if top:
        store_word(r, at, top)
    return finish(r)


def rshift_ints(a, b):
    if tag_of(b) == BIGINT:
        if load_word(b, 1) < 0:
            throw(ValueError, "negative shift count")
        return -1 if sign_of(a) < 0 else 0
    if b < 0:
        throw(ValueError, "negative shift count")
    if tag_of(a) != BIGINT:
        return a >> b
    sign = load_word(a, 1)
    words = b * 34953 >> 20 if b < 32768 else b // LIMB
    bits = b - words * LIMB
    n = retag(INT, a) >> 32
    if words + 2 >= n:
        return 0 if sign > 0 else -1
    lost = load_word(a, words + 2) & (1 << bits) - 1
    i = 2
    while sign < 0 and lost == 0 and i < words + 2:
        lost = load_word(a, i)
        i += 1
    r = new(BIGINT, n - words)
    store_word(r, 1, sign)
    at = 1
    for i in range(words + 2, n - 1):
        at += 1
        store_word(r, at, (load_word(a, i) | load_word(a, i + 1) << LIMB) >> bits & MASK)
    store_word(r, at + 1, load_word(a, n - 1) >> bits)
    r = finish(r)
    if sign < 0 and lost:
        return sub_ints(r, 1)
    return r


# Bits, as if negative numbers had endless ones before them.

AND = 0
OR = 1
XOR = 2


def bitwise(a, b, operation):
    if tag_of(a) != BIGINT and tag_of(b) != BIGINT:
        return a & b if operation == AND else a | b if operation == OR else a ^ b
    a = magnitude(a)
    b = magnitude(b)
    na = retag(INT, a) >> 32
    nb = retag(INT, b) >> 32
    n = na if na > nb else nb
    flip_a = MASK if load_word(a, 1) < 0 else 0
    flip_b = MASK if load_word(b, 1) < 0 else 0
    flip = flip_a & flip_b if operation == AND else flip_a | flip_b if operation == OR else flip_a ^ flip_b
    # -x is ~x + 1; the ones to add travel on as carries.
    carry_a = flip_a & 1
    carry_b = flip_b & 1
    carry = flip & 1
    r = new(BIGINT, n + 1)
    store_word(r, 1, -1 if flip else 1)
    for i in range(2, n + 1):
        if i < na:
            carry_a += load_word(a, i) ^ flip_a
        else:
            carry_a += flip_a
        if i < nb:
            carry_b += load_word(b, i) ^ flip_b
        else:
            carry_b += flip_b
        if operation == AND:
            x = carry_a & carry_b
        elif operation == OR:
            x = carry_a | carry_b
        else:
            x = carry_a ^ carry_b
        carry += x & MASK ^ flip
        store_word(r, i, carry & MASK)
        carry >>= LIMB
        carry_a >>= LIMB
        carry_b >>= LIMB
    return finish(r)


def and_ints(a, b):
    return bitwise(a, b, AND)


def or_ints(a, b):
    return bitwise(a, b, OR)


def xor_ints(a, b):
    return bitwise(a, b, XOR)


def bits_of(x):
    """Bits of an int from 0 on."""
    n = 0
    if x >> 32:
        n = 32
        x >>= 32
    if x >> 16:
        n += 16
        x >>= 16
    if x >> 8:
        n += 8
        x >>= 8
    if x >> 4:
        n += 4
        x >>= 4
    if x >> 2:
        n += 2
        x >>= 2
    return n + (x if x < 2 else 2)


def bit_length(a):
    if tag_of(a) != BIGINT:
        if a >= 0:
            return bits_of(a)
        return 64 if a == LEAST else bits_of(-a)
    n = (retag(INT, a) >> 32) - 1
    return (n - 2) * LIMB + bits_of(load_word(a, n))


def ones_of(x):
    """Ones among the bits of an int from 0 on."""
    x -= x >> 1 & 0x5555555555555555
    x = (x & 0x3333333333333333) + (x >> 2 & 0x3333333333333333)
    x = x + (x >> 4) & 0x0F0F0F0F0F0F0F0F
    x += x >> 8
    x += x >> 16
    return x + (x >> 32) & 0x7F


def bit_count(a):
    """Ones of the magnitude."""
    if tag_of(a) != BIGINT:
        if a >= 0:
            return ones_of(a)
        return 1 if a == LEAST else ones_of(-a)
    n = 0
    for i in range(2, retag(INT, a) >> 32):
        n += ones_of(load_word(a, i))
    return n


def hash_int(a):
    """The remainder modulo 2**61 - 1, with the number's sign; -2 in place of -1."""
    if tag_of(a) != BIGINT:
        if a >= 0:
            return a % 0x1FFFFFFFFFFFFFFF
        if a == LEAST:
            return -4
        h = -(-a % 0x1FFFFFFFFFFFFFFF)
        return -2 if h == -1 else h
    h = 0
    i = (retag(INT, a) >> 32) - 1
    while i > 1:
        # h * 2**30 modulo 2**61 - 1 is a rotation.
        h = ((h & 0x7FFFFFFF) << 30 | h >> 31) + load_word(a, i)
        if h >= 0x1FFFFFFFFFFFFFFF:
            h -= 0x1FFFFFFFFFFFFFFF
        i -= 1
    if load_word(a, 1) < 0:
        h = -h
        return -2 if h == -1 else h
    return h
