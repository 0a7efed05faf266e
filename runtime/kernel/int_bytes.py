"""Ints as bytes, and bytes as ints."""

from __pysm import fill_words, load_word, new, retag, store_word, tag_of
from bigints import LIMB, MASK, add_ints, bit_length, finish, invert_int, lshift_ints, magnitude, sign_of, sub_ints, zero_magnitude
from byte_text import ARRAY_DATA, BYTES_DATA
from copying import fetch
from exceptions import OverflowError, ValueError, throw
from int_text import code_at
from tags import BYTES, INT, RAW


def int_to_bytes(value, length, little, signed):
    """int.to_bytes: a BYTES of that many bytes."""
    if length < 0:
        throw(ValueError, "length argument must be non-negative")
    sign = sign_of(value)
    if sign < 0:
        if not signed:
            throw(OverflowError, "can't convert negative int to unsigned")
        bits = bit_length(invert_int(value))
        if bits and bits >= length << 3:
            throw(OverflowError, "int too big to convert")
        value = add_ints(value, lshift_ints(1, length << 3))
    elif sign and bit_length(value) > (length << 3) - (1 if signed else 0):
        throw(OverflowError, "int too big to convert")
    value = magnitude(value)
    stop = retag(INT, value) >> 32
    words = 2 + (length + 7 >> 3)
    r = new(BYTES, words)
    store_word(r, 1, length)
    fill_words(r, 2, words - 2, retag(RAW, 0))
    have = 0
    held = 0
    at = 1
    for i in range(length):
        if held < 8:
            at += 1
            if at < stop:
                have |= load_word(value, at) << held
            held += LIMB
        byte = have & 0xFF
        have >>= 8
        held -= 8
        p = i if little else length - 1 - i
        if p & 7 == 7 and byte > 127:
            byte -= 256
        store_word(r, 2 + (p >> 3), retag(RAW, retag(INT, load_word(r, 2 + (p >> 3))) | byte << ((p & 7) << 3)))
    return r


def few_bytes(source, length, little, signed):
    """The same of up to 7."""
    value = 0
    if length:
        value = fetch(source, BYTES_DATA if tag_of(source) == BYTES else ARRAY_DATA, length)
        if not little:
            turned = 0
            for _ in range(length):
                turned = turned << 8 | value & 0xFF
                value >>= 8
            value = turned
        if signed and value >> (length << 3) - 1:
            value -= 1 << (length << 3)
    return value


def int_from_bytes(source, length, little, signed):
    """int.from_bytes of a BYTES, or of the ARRAY of a bytearray."""
    if length < 8:
        return few_bytes(source, length, little, signed)
    r = zero_magnitude((length << 3) // LIMB + 1)
    have = 0
    held = 0
    at = 2
    byte = 0
    for i in range(length):
        byte = code_at(source, i if little else length - 1 - i)
        have |= byte << held
        held += 8
        if held >= LIMB:
            store_word(r, at, have & MASK)
            at += 1
            have >>= LIMB
            held -= LIMB
    if held:
        store_word(r, at, have)
    value = finish(r)
    # The last byte read is the highest.
    if signed and byte > 127:
        return sub_ints(value, lshift_ints(1, length << 3))
    return value
