"""Text on the console: characters as UTF-8, ints in decimal."""

from __pysm import load_word, put_char, retag
from tags import INT

OUTPUT = 1
ERRORS = 2

BITS_PER_WORD = 64
BILLION = 1000000000


def put_byte(channel, byte):
    if channel == OUTPUT:
        put_char(1, byte)
    else:
        put_char(2, byte)


def put_character(channel, code):
    """A character by its code point, in UTF-8."""
    if code < 0x80:
        put_byte(channel, code)
        return
    if code < 0x800:
        put_byte(channel, 0xC0 | code >> 6)
    else:
        if code < 0x10000:
            put_byte(channel, 0xE0 | code >> 12)
        else:
            put_byte(channel, 0xF0 | code >> 18)
            put_byte(channel, 0x80 | code >> 12 & 0x3F)
        put_byte(channel, 0x80 | code >> 6 & 0x3F)
    put_byte(channel, 0x80 | code & 0x3F)


def put_text(channel, text):
    """A str: see toolchain/Compile/DataSection.cs for its layout."""
    info = retag(INT, load_word(text, 1))
    bits = (info >> 32) * 8
    mask = (1 << bits) - 1
    at = 2
    left = 0
    word = 0
    for _ in range(info & 0xFFFFFFFF):
        if left == 0:
            at += 1
            word = retag(INT, load_word(text, at))
            left = BITS_PER_WORD
        code = word & mask
        if code >= 0x80:
            put_character(channel, code)
        elif channel == OUTPUT:
            put_char(1, code)
        else:
            put_char(2, code)
        word >>= bits
        left -= bits


def put_repeated(channel, code, count):
    for _ in range(count):
        put_byte(channel, code)


def put_negative(channel, value):
    """The digits of a value from -2**63 to 0. Negative, because the least int has no positive counterpart."""
    # A product instead of a division where it is exact, below 2**30.
    tens = -value * 858993460 >> 33 if value > -BILLION else value // -10
    if tens:
        put_negative(channel, -tens)
    put_byte(channel, 48 - (value + tens * 10))


def put_int(channel, value):
    if value < 0:
        put_byte(channel, 45)
        put_negative(channel, value)
    else:
        put_negative(channel, -value)


def print_text(text):
    """A str that UTF-8 can encode, on standard output."""
    put_text(OUTPUT, text)
