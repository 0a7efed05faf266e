"""UTF-16 and UTF-32. A codec is WIDE + 4 for UTF-32 + 1 where the low byte comes first or 2 where the high one does; without these the text says, by a byte order mark."""

from encodings import handle_decode, handle_encode
from strings import character_at, length
from text_buffer import finish, new_buffer, put
from byte_text import bytes_of

WIDE = 8
LITTLE = 1
BIG = 2
MARK = 0xFEFF


def put_unit(buffer, codec, unit, size):
    """A number of so many bytes."""
    for i in range(size):
        put(buffer, unit >> ((size - 1 - i if codec & BIG else i) << 3) & 0xFF)


def encode_wide(text, codec, errors):
    """The BYTES of a str."""
    size = 4 if codec & 4 else 2
    buffer = new_buffer()
    if codec & 3 == 0:
        put_unit(buffer, codec, MARK, size)
    for i in range(length(text)):
        code = character_at(text, i)
        if 0xD800 <= code <= 0xDFFF:
            handle_encode(buffer, codec, text, i, i + 1, errors)
        elif code >= 0x10000 and size == 2:
            code -= 0x10000
            put_unit(buffer, codec, 0xD800 | code >> 10, 2)
            put_unit(buffer, codec, 0xDC00 | code & 0x3FF, 2)
        else:
            put_unit(buffer, codec, code, size)
    return bytes_of(finish(buffer))


def unit_at(text, codec, i, size):
    unit = 0
    for k in range(size):
        unit |= character_at(text, i + k) << ((size - 1 - k if codec & BIG else k) << 3)
    return unit


def decode_wide(text, codec, errors):
    """The str of bytes, given as the characters of another."""
    size = 4 if codec & 4 else 2
    many = length(text)
    i = 0
    if codec & 3 == 0:
        codec |= LITTLE
        if many >= size:
            mark = unit_at(text, codec, 0, size)
            if mark == MARK:
                i = size
            elif mark == 0xFFFE0000 or size == 2 and mark == 0xFFFE:
                codec ^= LITTLE | BIG
                i = size
    buffer = new_buffer()
    while i < many:
        if many - i < size:
            i = handle_decode(buffer, codec, text, i, many, "truncated data", errors)
            continue
        unit = unit_at(text, codec, i, size)
        if size == 4:
            if unit > 0x10FFFF:
                i = handle_decode(buffer, codec, text, i, i + 4, "code point not in range(0x110000)", errors)
                continue
            if 0xD800 <= unit <= 0xDFFF:
                i = handle_decode(buffer, codec, text, i, i + 4, "code point in surrogate code point range(0xd800, 0xe000)", errors)
                continue
        elif 0xDC00 <= unit <= 0xDFFF:
            i = handle_decode(buffer, codec, text, i, i + 2, "illegal encoding", errors)
            continue
        elif 0xD800 <= unit <= 0xDBFF:
            if many - i < 4:
                i = handle_decode(buffer, codec, text, i, many, "unexpected end of data", errors)
                continue
            second = unit_at(text, codec, i + 2, 2)
            if not 0xDC00 <= second <= 0xDFFF:
                i = handle_decode(buffer, codec, text, i, i + 2, "illegal UTF-16 surrogate", errors)
                continue
            unit = 0x10000 + (unit & 0x3FF) * 0x400 + (second & 0x3FF)
            i += 2
        put(buffer, unit)
        i += size
    return finish(buffer)
