"""Built-in functions about text: ascii, chr, format, ord."""

from __pysm import tag_of
from byte_text import byte_at, byte_count, bytes_like
from exceptions import OverflowError, TypeError, ValueError, throw
from format_value import format_of
from holding import held
from int_text import decimal_text
from operators import index_of, repr_of
from strings import character_at, concat, from_code, length
from tags import BIGINT, MEMORYVIEW, STR
from text_repr import escape_text
from types import type_name


def ascii(obj, /):
    return escape_text(repr_of(obj))


def chr(i, /):
    i = index_of(i)
    if tag_of(i) == BIGINT:
        throw(OverflowError, "Python int too large to convert to C int")
    if not -0x80000000 <= i <= 0x7FFFFFFF:
        throw(OverflowError, "Python int too large to convert to C int")
    if not 0 <= i <= 0x10FFFF:
        throw(ValueError, "chr() arg not in range(0x110000)")
    return from_code(i)


def ord(c, /):
    text = held(c, STR)
    if text is not None:
        if length(text) == 1:
            return character_at(text, 0)
        throw_length(length(text))
    data = bytes_like(c)
    if data is None or tag_of(data) == MEMORYVIEW:
        throw(TypeError, concat(("ord() expected string of length 1, but ", type_name(c), " found")))
    if byte_count(data) != 1:
        throw_length(byte_count(data))
    return byte_at(data, 0)


def throw_length(count):
    throw(TypeError, concat(("ord() expected a character, but string of length ", decimal_text(count), " found")))


def format(value, format_spec="", /):
    spec = held(format_spec, STR)
    if spec is None:
        throw(TypeError, concat(("format() argument 2 must be str, not ", "None" if format_spec is None else type_name(format_spec))))
    return format_of(value, spec)
