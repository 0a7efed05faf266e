"""Finds characters in strs of a byte a character, eight at a time."""

from __pysm import load_word, retag
from tags import INT

# Of the seven low bytes of a word; the top one holds the sign and is looked at by itself.
ONES = 0x01010101010101
LOW_BITS = 0x7F7F7F7F7F7F7F
HIGH_BITS = 0x80808080808080
TOP_BIT = -0x8000000000000000


def next_byte(text, code, start, stop):
    """The first position from start on, before stop, of a character, or -1."""
    pattern = code * ONES
    skip = start & 7
    at = (start >> 3) + 3
    while start < stop:
        word = retag(INT, load_word(text, at))
        other = word ^ pattern
        # The high bit of each byte that is the one.
        found = ~((other & LOW_BITS) + LOW_BITS | other) & HIGH_BITS
        if word >> 56 & 0xFF == code:
            found |= TOP_BIT
        found >>= skip << 3
        if found:
            while found & 0x80 == 0:
                found >>= 8
                start += 1
            return start if start < stop else -1
        start += 8 - skip
        skip = 0
        at += 1
    return -1
