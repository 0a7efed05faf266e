"""The bytes among values of the program: arguments of methods of bytes and bytearray."""

from __pysm import tag_of
from byte_text import bytes_like, bytes_of, bytearray_of, text_of
from exceptions import TypeError, ValueError, throw
from indexes import index_of, is_index
from strings import character_at, concat, from_code, length
from tags import BIGINT, BYTEARRAY, BYTES, INSTANCE, INT
from types import type_name


def byte_text(value):
    """The bytes of a bytes-like value as text."""
    data = bytes_like(value)
    if data is None:
        throw(TypeError, concat(("a bytes-like object is required, not '", type_name(value), "'")))
    return text_of(data)


def text_or_none(value):
    data = bytes_like(value)
    return None if data is None else text_of(data)


def like(text, value):
    """The bytes of a text as the type of self: a BYTEARRAY for one, else a BYTES."""
    return bytearray_of(text) if tag_of(value) == BYTEARRAY else bytes_of(text)


def byte_value(value, text):
    """The int of a byte; text of the ValueError where it is none."""
    if tag_of(value) != INT:
        value = index_of(value)
        if tag_of(value) == BIGINT:
            throw(ValueError, text)
    if not 0 <= value < 256:
        throw(ValueError, text)
    return +value


def sub_text(value):
    """What to look for in bytes: a byte or bytes."""
    text = text_or_none(value)
    if text is not None:
        return text
    if not is_index(value):
        throw(TypeError, concat(("argument should be integer or bytes-like object, not '", type_name(value), "'")))
    return from_code(byte_value(value, "byte must be in range(0, 256)"))


def fill_byte(value, name):
    """The fill byte of center, ljust and rjust."""
    tag = tag_of(value)
    text = text_or_none(value) if tag == BYTES or tag == BYTEARRAY or tag == INSTANCE else None
    if text is None or length(text) != 1:
        throw(TypeError, concat((name, "() argument 2 must be a byte string of length 1, not ", "None" if value is None else type_name(value))))
    return character_at(text, 0)
