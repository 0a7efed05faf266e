"""Addresses of values, as id() and default texts show them."""

from __pysm import new, retag, store_word, tag_of
from strings import text_from_codes
from tags import ARRAY, INT

ADDRESS_MASK = 0x1FFFFF
REFERENCES = 0x80
HEX_DIGITS = 12
GREATEST = 0x7FFFFFFFFFFFFFFF


def address_of(value):
    """Of an object in bytes, as if a word had 8; of a value without address a number that goes with it alone, as far as 63 bits can tell."""
    bits = retag(INT, value)
    if tag_of(value) >= REFERENCES:
        return (bits & ADDRESS_MASK) << 3
    return (bits ^ tag_of(value) << 40) & GREATEST


def address_text(value):
    """As 0x and twelve hexadecimal digits."""
    codes = new(ARRAY, HEX_DIGITS + 3)
    store_word(codes, 1, 48)
    store_word(codes, 2, 120)
    address = address_of(value)
    for i in range(HEX_DIGITS):
        digit = address >> (HEX_DIGITS - 1 - i) * 4 & 15
        store_word(codes, i + 3, 48 + digit if digit < 10 else 87 + digit)
    return text_from_codes(codes, 1, HEX_DIGITS + 2)
