"""Encodings of text: UTF-8, ASCII, Latin-1 (and the wide ones of wide_encodings.py), with CPython's error handlers but namereplace."""

from __pysm import load_word, retag
from byte_text import bytes_of
from exceptions import LookupError, UnicodeDecodeError, UnicodeEncodeError, raise_exception, throw
from int_text import decimal_text
from strings import character_at, concat, is_equal, length, slice_text, width
from tags import INT
from text_buffer import finish, new_buffer, put
from text_case import change_ascii, is_ascii
from text_change import replace_text
from text_repr import put_escape, put_hex
from unicode_errors import new_codec_error
from wide_encodings import WIDE, decode_wide, encode_wide, put_unit

UTF_8 = 1
ASCII = 2
LATIN_1 = 3

UTF_8_NAMES = ("utf_8", "utf8", "utf", "u8", "cp65001", "utf8_ucs2", "utf8_ucs4")
ASCII_NAMES = ("ascii", "us_ascii", "646", "ansi_x3.4_1968", "cp367", "iso646_us")
LATIN_1_NAMES = ("latin_1", "latin1", "iso_8859_1", "iso8859_1", "8859", "cp819", "l1", "latin", "iso8859", "iso_8859_1_1987")


def is_among(name, names):
    for i in range(1, retag(INT, names) >> 32):
        if is_equal(load_word(names, i), name):
            return True
    return False


def codec_of(name):
    """UTF_8, ASCII, LATIN_1 or a wide codec by one of its names."""
    if is_equal(name, "utf-8"):
        return UTF_8
    plain = replace_text(replace_text(change_ascii(name, True, False), "-", "_", -1), " ", "_", -1)
    if is_among(plain, UTF_8_NAMES):
        return UTF_8
    if is_among(plain, ASCII_NAMES):
        return ASCII
    if is_among(plain, LATIN_1_NAMES):
        return LATIN_1
    if length(plain) >= 5 and is_equal(slice_text(plain, 0, 3), "utf"):
        wide = wide_codec(plain)
        if wide:
            return wide
    throw(LookupError, concat(("unknown encoding: ", name)))


def wide_codec(name):
    """The codec of a name such as utf_16, utf16 or utf_16_le; 0 where there is none."""
    i = 4 if character_at(name, 3) == 95 else 3
    size = slice_text(name, i, i + 2)
    order = slice_text(name, i + 2, length(name))
    codec = WIDE if is_equal(size, "16") else WIDE + 4 if is_equal(size, "32") else 0
    if codec == 0 or length(order) == 0:
        return codec
    if is_equal(order, "_le") or is_equal(order, "le"):
        return codec + 1
    return codec + 2 if is_equal(order, "_be") or is_equal(order, "be") else 0


def codec_name(codec):
    if codec >= WIDE:
        return concat(("utf-32" if codec & 4 else "utf-16", "-le" if codec & 1 else "-be" if codec & 2 else ""))
    return "utf-8" if codec == UTF_8 else "ascii" if codec == ASCII else "latin-1"


def throw_handler(errors):
    throw(LookupError, concat(("unknown error handler name '", errors, "'")))


def encode_text(text, encoding, errors):
    """The BYTES of a str."""
    codec = codec_of(encoding)
    if codec >= WIDE:
        return encode_wide(text, codec, errors)
    if is_ascii(text) or codec == LATIN_1 and width(text) == 1:
        return bytes_of(text)
    buffer = new_buffer()
    many = length(text)
    limit = 128 if codec == ASCII else 256
    i = 0
    while i < many:
        code = character_at(text, i)
        if codec == UTF_8:
            if 0xD800 <= code <= 0xDFFF:
                end = i + 1
                while end < many and 0xD800 <= character_at(text, end) <= 0xDFFF:
                    end += 1
                handle_encode(buffer, codec, text, i, end, errors)
                i = end
            else:
                put_utf_8(buffer, code)
                i += 1
        elif code < limit:
            put(buffer, code)
            i += 1
        else:
            end = i + 1
            while end < many and character_at(text, end) >= limit:
                end += 1
            handle_encode(buffer, codec, text, i, end, errors)
            i = end
    return bytes_of(finish(buffer))


def put_utf_8(buffer, code):
    if code < 0x80:
        put(buffer, code)
        return
    if code < 0x800:
        put(buffer, 0xC0 | code >> 6)
    else:
        if code < 0x10000:
            put(buffer, 0xE0 | code >> 12)
        else:
            put(buffer, 0xF0 | code >> 18)
            put(buffer, 0x80 | code >> 12 & 0x3F)
        put(buffer, 0x80 | code >> 6 & 0x3F)
    put(buffer, 0x80 | code & 0x3F)


def handle_encode(buffer, codec, text, start, end, errors):
    """What becomes of characters that the codec does not have."""
    if is_equal(errors, "surrogateescape"):
        for i in range(start, end):
            if not 0xDC80 <= character_at(text, i) <= 0xDCFF:
                throw_encode(codec, text, i, end)
            put(buffer, character_at(text, i) - 0xDC00)
        return
    if is_equal(errors, "surrogatepass") and codec == UTF_8:
        for i in range(start, end):
            put_utf_8(buffer, character_at(text, i))
        return
    if is_equal(errors, "strict") or is_equal(errors, "surrogatepass"):
        throw_encode(codec, text, start, end)
    if is_equal(errors, "ignore"):
        return
    if is_equal(errors, "replace"):
        for i in range(start, end):
            put_plain(buffer, codec, 63)
    elif is_equal(errors, "backslashreplace"):
        for i in range(start, end):
            if codec >= WIDE:
                escape = new_buffer()
                put_escape(escape, character_at(text, i))
                put_plain_text(buffer, codec, finish(escape))
            else:
                put_escape(buffer, character_at(text, i))
    elif is_equal(errors, "xmlcharrefreplace"):
        for i in range(start, end):
            put(buffer, "&#")
            put(buffer, decimal_text(character_at(text, i)))
            put(buffer, 59)
    else:
        throw_handler(errors)


def put_plain(buffer, codec, code):
    """An ASCII character in the codec."""
    if codec >= WIDE:
        put_unit(buffer, codec, code, 4 if codec & 4 else 2)
    else:
        put(buffer, code)


def put_plain_text(buffer, codec, text):
    for i in range(length(text)):
        put_plain(buffer, codec, character_at(text, i))


def throw_encode(codec, text, start, end):
    reason = "surrogates not allowed" if codec == UTF_8 or codec >= WIDE else "ordinal not in range(128)" if codec == ASCII else "ordinal not in range(256)"
    raise_exception(new_codec_error(UnicodeEncodeError, (codec_name(codec), text, start, end, reason)))


def decode_text(text, encoding, errors):
    """The str of bytes, given as the characters of another."""
    if length(text) == 0:
        return ""
    codec = codec_of(encoding)
    if codec >= WIDE:
        return decode_wide(text, codec, errors)
    if codec == LATIN_1 or is_ascii(text):
        return text
    buffer = new_buffer()
    many = length(text)
    i = 0
    while i < many:
        code = character_at(text, i)
        if code < 128:
            put(buffer, code)
            i += 1
        elif codec == ASCII:
            handle_decode(buffer, codec, text, i, i + 1, "ordinal not in range(128)", errors)
            i += 1
        else:
            i = decode_utf_8(buffer, text, code, i, many, errors)
    return finish(buffer)


def decode_utf_8(buffer, text, first, i, many, errors):
    """A character of more than one byte; the position behind it."""
    more = 1 if 0xC2 <= first <= 0xDF else 2 if 0xE0 <= first <= 0xEF else 3 if 0xF0 <= first <= 0xF4 else 0
    if more == 0:
        return handle_decode(buffer, UTF_8, text, i, i + 1, "invalid start byte", errors)
    # The second byte of some may not be just any: no overlong forms, no surrogates, nothing past U+10FFFF.
    lowest = 0xA0 if first == 0xE0 else 0x90 if first == 0xF0 else 0x80
    highest = 0x9F if first == 0xED else 0x8F if first == 0xF4 else 0xBF
    code = first & (0x3F >> more)
    for k in range(1, more + 1):
        if i + k >= many:
            return handle_decode(buffer, UTF_8, text, i, many, "unexpected end of data", errors)
        byte = character_at(text, i + k)
        if not lowest <= byte <= highest:
            return handle_decode(buffer, UTF_8, text, i, i + k, "invalid continuation byte", errors)
        code = code << 6 | byte & 0x3F
        lowest = 0x80
        highest = 0xBF
    put(buffer, code)
    return i + more + 1


def handle_decode(buffer, codec, text, start, end, reason, errors):
    """What becomes of bytes that are no text; the position to go on."""
    if is_equal(errors, "surrogatepass") and codec == UTF_8 and start + 3 <= length(text) and character_at(text, start) == 0xED:
        byte = character_at(text, start + 1)
        last = character_at(text, start + 2)
        if 0xA0 <= byte <= 0xBF and 0x80 <= last <= 0xBF:
            put(buffer, 0xD000 | (byte & 0x3F) << 6 | last & 0x3F)
            return start + 3
    if is_equal(errors, "strict") or is_equal(errors, "surrogatepass"):
        raise_exception(new_codec_error(UnicodeDecodeError, (codec_name(codec), bytes_of(text), start, end, reason)))
    if is_equal(errors, "replace"):
        put(buffer, 0xFFFD)
    elif is_equal(errors, "surrogateescape"):
        for i in range(start, end):
            put(buffer, 0xDC00 + character_at(text, i))
    elif is_equal(errors, "backslashreplace"):
        for i in range(start, end):
            put(buffer, "\\x")
            put_hex(buffer, character_at(text, i), 2)
    elif not is_equal(errors, "ignore"):
        throw_handler(errors)
    return end
