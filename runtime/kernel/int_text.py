"""Ints as text, in bases 2 to 36, and text as ints."""

from __pysm import fill_words, load_word, new, retag, store_word, tag_of
from bigints import LEAST, LIMB, MASK, bit_length, copy_limbs, divide_limb, finish, magnitude, sign_of, zero_magnitude
from byte_text import bytes_of, text_of
from exceptions import ValueError, throw
from operators import repr_of
from strings import concat, slice_text
from tags import ARRAY, BIGINT, BYTEARRAY, BYTES, INT, RAW, STR, UNBOUND

# Decimal digits that conversions take, as in sys.int_info.
MOST_DIGITS = 4300

BILLION = 1000000000


def int_to_text(value, base):
    """The digits of a value, after a minus sign where it is negative."""
    if tag_of(value) != BIGINT:
        if base == 10:
            return decimal_text(value)
        if value != LEAST:
            return text_of_small(value, base)
    negative = sign_of(value) < 0
    if base & base - 1 == 0:
        return text_of_bits(value, base, negative)
    # Chunks of as many digits as fit in a limb, by repeated division.
    chunk = base
    digits = 1
    while chunk * base <= MASK:
        chunk *= base
        digits += 1
    rest = magnitude(value)
    limbs = (retag(INT, rest) >> 32) - 2
    if base == 10 and limbs * LIMB > MOST_DIGITS * 10 // 3 + 60:
        raise_too_long()
    rest = copy_limbs(rest, 2, limbs + 2)
    # A chunk has at least 25 bits.
    most = limbs * LIMB // 25 + 2
    chunks = new(ARRAY, most)
    fill_words(chunks, 1, most - 1, 0)
    count = 0
    top = limbs + 1
    while top > 1:
        count += 1
        store_word(chunks, count, divide_billion(rest, top) if base == 10 else divide_limb(rest, rest, chunk))
        while top > 1 and load_word(rest, top) == 0:
            top -= 1
    first = load_word(chunks, count)
    length = digits * (count - 1)
    while first:
        first //= base
        length += 1
    if base == 10 and length > MOST_DIGITS:
        raise_too_long()
    if negative:
        length += 1
    text = new_text(length)
    p = length
    word = 0
    for i in range(1, count + 1):
        x = load_word(chunks, i)
        if i == count:
            digits = p - 1 if negative else p
        for _ in range(digits):
            # x // 10, for chunks below 2**30, without a division.
            q = x * 858993460 >> 33 if base == 10 else x // base
            digit = x - q * base
            x = q
            p -= 1
            word = word << 8 | (48 + digit if digit < 10 else 87 + digit)
            if p & 7 == 0:
                store_word(text, 3 + (p >> 3), retag(RAW, word))
                word = 0
    if negative:
        store_word(text, 3, retag(RAW, word << 8 | 45))
    return text


def new_text(length):
    """A str of one byte a character, all 0."""
    words = 3 + (length + 7 >> 3)
    text = new(STR, words)
    store_word(text, 1, retag(RAW, 1 << 32 | length))
    store_word(text, 2, retag(UNBOUND, 0))
    fill_words(text, 3, words - 3, retag(RAW, 0))
    return text


def raise_too_long():
    throw(ValueError, "Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit")


def divide_billion(a, top):
    """Divides the words up to top by 10**9, and gives the remainder. By multiplication, which is faster: the quotient found is at most two too low."""
    rest = 0
    while top > 1:
        rest = rest << LIMB | load_word(a, top)
        q = (rest >> 29) * 1152921504 >> 31
        rest -= q * BILLION
        while rest >= BILLION:
            rest -= BILLION
            q += 1
        store_word(a, top, q)
        top -= 1
    return rest


def decimal_text(x):
    """An int of 64 bits in decimal."""
    negative = x < 0
    if negative:
        if x == LEAST:
            return "-9223372036854775808"
        x = -x
    count = 1
    limit = 10
    while x >= limit:
        count += 1
        if count == 19:
            break
        limit *= 10
    length = count + 1 if negative else count
    p = length
    text = new(STR, 3 + (length + 7 >> 3))
    store_word(text, 1, retag(RAW, 1 << 32 | length))
    store_word(text, 2, retag(UNBOUND, 0))
    word = 0
    while count:
        if count > 9:
            q = x // BILLION
            chunk = x - q * BILLION
            x = q
            digits = 9
        else:
            chunk = x
            digits = count
        count -= digits
        for _ in range(digits):
            # As above.
            q = chunk * 858993460 >> 33
            word = word << 8 | chunk - q * 10 + 48
            chunk = q
            p -= 1
            if p & 7 == 0:
                store_word(text, 3 + (p >> 3), retag(RAW, word))
                word = 0
    if negative:
        store_word(text, 3, retag(RAW, word << 8 | 45))
    return text


def text_of_small(x, base):
    """An int of 64 bits but the least."""
    negative = x < 0
    if negative:
        x = -x
    length = 1
    q = x // base
    while q:
        length += 1
        q //= base
    if negative:
        length += 1
    text = new_text(length)
    word = 0
    p = length
    last = 1 if negative else 0
    while p > last:
        q = x // base
        digit = x - q * base
        x = q
        p -= 1
        word = word << 8 | (48 + digit if digit < 10 else 87 + digit)
        if p & 7 == 0:
            store_word(text, 3 + (p >> 3), retag(RAW, word))
            word = 0
    if negative:
        store_word(text, 3, retag(RAW, word << 8 | 45))
    return text


def text_of_bits(value, base, negative):
    """In a base that is a power of two."""
    bits = 1
    while 1 << bits < base:
        bits += 1
    value = magnitude(value)
    length = (bit_length(value) + bits - 1) // bits
    if negative:
        length += 1
    text = new_text(length)
    p = length
    last = 1 if negative else 0
    word = 0
    have = 0
    held = 0
    at = 1
    stop = retag(INT, value) >> 32
    while p > last:
        if held < bits:
            at += 1
            if at < stop:
                have |= load_word(value, at) << held
            held += LIMB
        digit = have & base - 1
        have >>= bits
        held -= bits
        p -= 1
        word = word << 8 | (48 + digit if digit < 10 else 87 + digit)
        if p & 7 == 0:
            store_word(text, 3 + (p >> 3), retag(RAW, word))
            word = 0
    if negative:
        store_word(text, 3, retag(RAW, word << 8 | 45))
    return text


# From text. A source is what holds the characters: a str, bytes, or the ARRAY of a bytearray.

def code_at(source, i):
    """A character's code, or a byte."""
    tag = tag_of(source)
    if tag == STR:
        width = retag(INT, load_word(source, 1)) >> 32
        if width == 1:
            return retag(INT, load_word(source, 3 + (i >> 3))) >> ((i & 7) << 3) & 0xFF
        if width == 2:
            return retag(INT, load_word(source, 3 + (i >> 2))) >> ((i & 3) << 4) & 0xFFFF
        return retag(INT, load_word(source, 3 + (i >> 1))) >> ((i & 1) << 5) & 0xFFFFFFFF
    first = 2 if tag == BYTES else 1
    return retag(INT, load_word(source, first + (i >> 3))) >> ((i & 7) << 3) & 0xFF


def is_space(code, tag):
    if code <= 32:
        return code == 32 or 9 <= code <= 13 or tag == STR and 28 <= code
    if tag != STR or code < 0x85:
        return False
    return code == 0x85 or code == 0xA0 or code == 0x1680 or 0x2000 <= code <= 0x200A or code == 0x2028 or code == 0x2029 or code == 0x202F or code == 0x205F or code == 0x3000


# First of ten decimal digits, of scripts of the Basic Multilingual Plane.
ZEROES = (0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20, 0x1040, 0x1090, 0x17E0, 0x1810,
          0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10)


def digit_of(code):
    """The value of a digit or letter; 99 of another character."""
    if code < 48:
        return 99
    if code < 58:
        return code - 48
    if code < 128:
        code |= 32
        return code - 87 if 97 <= code <= 122 else 99
    i = 1
    count = retag(INT, ZEROES) >> 32
    while i < count:
        d = code - load_word(ZEROES, i)
        if d < 0:
            return 99
        if d < 10:
            return d
        i += 1
    return 99


def int_from_text(text, base):
    """The value of a str, bytes or bytearray, as int(text, base) gives it."""
    tag = tag_of(text)
    source = text
    if tag == STR:
        stop = retag(INT, load_word(text, 1)) & 0xFFFFFFFF
    else:
        stop = load_word(text, 1)
        if tag == BYTEARRAY:
            source = load_word(text, 2)
    at = 0
    while at < stop and is_space(code_at(source, at), tag):
        at += 1
    while at < stop and is_space(code_at(source, stop - 1), tag):
        stop -= 1
    given = base
    negative = False
    if at < stop:
        code = code_at(source, at)
        if code == 45 or code == 43:
            negative = code == 45
            at += 1
    zero_only = False
    if at + 1 < stop and code_at(source, at) == 48:
        letter = code_at(source, at + 1) | 32
        prefix = 16 if letter == 120 else 8 if letter == 111 else 2 if letter == 98 else 0
        if prefix and (base == 0 or base == prefix):
            base = prefix
            at += 2
            if at < stop and code_at(source, at) == 95:
                at += 1
        elif base == 0:
            zero_only = True
    if base == 0:
        base = 10
    # First as an int of 64 bits, as far as that goes.
    value = 0
    digits = 0
    fits = True
    i = at
    after_digit = False
    while i < stop:
        code = code_at(source, i)
        if code == 95:
            if not after_digit:
                raise_literal(text, given)
            after_digit = False
        else:
            digit = digit_of(code) if tag == STR or code < 128 else 99
            if digit >= base:
                raise_literal(text, given)
            after_digit = True
            digits += 1
            if value < 0x200000000000000:
                value = value * base + digit
            else:
                fits = False
        i += 1
    if not after_digit or zero_only and value:
        raise_literal(text, given)
    if fits:
        return -value if negative else value
    if digits > MOST_DIGITS and base & base - 1:
        throw(ValueError, concat(("Exceeds the limit (4300 digits) for integer string conversion: value has ", decimal_text(digits),
                                  " digits; use sys.set_int_max_str_digits() to increase the limit")))
    # In chunks of as many digits as fit in a limb.
    bits = 1
    while 1 << bits < base:
        bits += 1
    r = zero_magnitude(digits * bits // LIMB + 2)
    used = 1
    scale = 1
    chunk = 0
    for i in range(at, stop):
        code = code_at(source, i)
        if code != 95:
            chunk = chunk * base + digit_of(code)
            scale *= base
            if scale * base > MASK:
                used = multiply_add(r, used, scale, chunk)
                scale = 1
                chunk = 0
    if scale > 1:
        multiply_add(r, used, scale, chunk)
    if negative:
        store_word(r, 1, -1)
    return finish(r)


def multiply_add(r, used, scale, carry):
    """r * scale + carry in place, of a magnitude whose words up to used are not 0; the last used one after."""
    for i in range(2, used + 1):
        carry += load_word(r, i) * scale
        store_word(r, i, carry & MASK)
        carry >>= LIMB
    if carry:
        used += 1
        store_word(r, used, carry)
    return used


def raise_literal(text, base):
    shown = repr_of(bytes_of(text_of(text)) if tag_of(text) == BYTEARRAY else text)
    if retag(INT, load_word(shown, 1)) & 0xFFFFFFFF > 200:
        shown = slice_text(shown, 0, 200)
    throw(ValueError, concat(("invalid literal for int() with base ", decimal_text(base), ": ", shown)))
