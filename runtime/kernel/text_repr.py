"""repr() of strs and bytes."""

from characters import is_printable
from strings import character_at, length, slice_text
from text_buffer import finish, new_buffer, put

HEX = "0123456789abcdef"


def put_hex(buffer, value, digits):
    while digits > 0:
        digits -= 1
        put(buffer, character_at(HEX, value >> (digits << 2) & 15))


def quote_of(text):
    """The quote around: ' unless there is one in the text, and no other."""
    single = False
    for i in range(length(text)):
        code = character_at(text, i)
        if code == 34:
            return 39
        if code == 39:
            single = True
    return 34 if single else 39


def put_escape(buffer, code):
    """A character as escape."""
    put(buffer, 92)
    if code == 10:
        put(buffer, 110)
    elif code == 13:
        put(buffer, 114)
    elif code == 9:
        put(buffer, 116)
    elif code < 0x100:
        put(buffer, 120)
        put_hex(buffer, code, 2)
    elif code < 0x10000:
        put(buffer, 117)
        put_hex(buffer, code, 4)
    else:
        put(buffer, 85)
        put_hex(buffer, code, 8)


def put_quoted(buffer, text, quote, printable):
    """printable: function that says which characters stay as they are."""
    put(buffer, quote)
    many = length(text)
    start = 0
    for i in range(many):
        code = character_at(text, i)
        if code >= 32 and code < 127 and code != 92 and code != quote:
            continue
        plain = code >= 127 and printable(code)
        if plain:
            continue
        if i > start:
            put(buffer, slice_text(text, start, i))
        start = i + 1
        if code == 92 or code == quote:
            put(buffer, 92)
            put(buffer, code)
        else:
            put_escape(buffer, code)
    if start < many:
        put(buffer, slice_text(text, start, many))
    put(buffer, quote)


def repr_text(text):
    buffer = new_buffer()
    put_quoted(buffer, text, quote_of(text), is_printable)
    return finish(buffer)


def never(code):
    return False


def ascii_text(text):
    """As ascii() shows a str."""
    buffer = new_buffer()
    put_quoted(buffer, text, quote_of(text), never)
    return finish(buffer)


def escape_text(text):
    """What is not ASCII as escapes: ascii() of what repr() gave."""
    buffer = new_buffer()
    for i in range(length(text)):
        code = character_at(text, i)
        if code < 128:
            put(buffer, code)
        else:
            put_escape(buffer, code)
    return finish(buffer)


def repr_bytes(text):
    """Of the bytes that are the characters of a str."""
    buffer = new_buffer()
    put(buffer, 98)
    put_quoted(buffer, text, quote_of(text), never)
    return finish(buffer)
