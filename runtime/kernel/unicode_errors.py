"""Errors of encoding and decoding text. Their arguments are encoding, object, start, end, reason; UnicodeTranslateError has no encoding. SPARE is a tuple of the five, the error's own, or None
where it has none of them."""

from __pysm import copy_words, load_word, new, store_word, tag_of
from base_exception import TypeError
from byte_text import bytes_of
from byte_values import byte_text
from exception_types import OverflowError, ValueError
from exception_values import ARGS, SPARE, new_exception
from exceptions import throw
from holding import held
from indexes import held_int, index_of
from receivers import check_receiver
from texts import str_of
from strings import character_at, concat, length, slice_text
from tags import BIGINT, BYTES, STR, TUPLE
from types import size_of, type_name

# Words of the tuple.
ENCODING = 1
OBJECT = 2
START = 3
END = 4
REASON = 5

DIGITS = "0123456789abcdef"


def keep(error, values):
    """The last of the five are values, the first is None where it is not among them."""
    count = size_of(values) - 1
    kept = new(TUPLE, REASON + 1)
    store_word(kept, ENCODING, None)
    copy_words(kept, REASON + 1 - count, values, 1, count)
    store_word(error, SPARE, kept)


def new_codec_error(cls, values):
    """An error of encoding or decoding, of its five arguments."""
    error = new_exception(cls, values)
    keep(error, values)
    return error


def field(error, i):
    check_receiver(error, UnicodeError)
    kept = load_word(error, SPARE)
    if kept is not None:
        return load_word(kept, i)
    return 0 if i == START or i == END else None


def set_field(error, i, value):
    check_receiver(error, UnicodeError)
    if load_word(error, SPARE) is None:
        keep(error, (None, None, 0, 0, None))
    store_word(load_word(error, SPARE), i, value)


def set_position(error, i, value):
    value = held_int(value)
    if value is None:
        throw(TypeError, "an integer is required")
    check_small(value)
    set_field(error, i, value)


def check_small(value):
    if tag_of(value) == BIGINT:
        throw(OverflowError, "Python int too large to convert to C ssize_t")


def check_text(args, i):
    if held(load_word(args, i), STR) is None:
        throw(TypeError, concat(("argument ", str_of(i), " must be str, not ", type_name(load_word(args, i)))))


def check_count(args, count):
    if size_of(args) - 1 != count:
        throw(TypeError, concat(("function takes exactly ", str_of(count), " arguments (", str_of(size_of(args) - 1), " given)")))


def set_arguments(error, args):
    """The last three arguments are start, end, and reason."""
    count = size_of(args) - 1
    for i in range(count - 2, count):
        check_small(index_of(load_word(args, i)))
    check_text(args, count)
    store_word(error, ARGS, args)
    keep(error, args)
    for i in range(START, REASON):
        set_field(error, i, index_of(field(error, i)))


def hex_text(value, digits):
    text = ""
    while digits:
        digits -= 1
        digit = value >> digits * 4 & 15
        text = concat((text, slice_text(DIGITS, digit, digit + 1)))
    return text


def escape(code):
    """A character as its escape sequence."""
    if code < 0x100:
        return concat(("\\x", hex_text(code, 2)))
    if code < 0x10000:
        return concat(("\\u", hex_text(code, 4)))
    return concat(("\\U", hex_text(code, 8)))


def is_one(error, count):
    """Whether the error is of a single one of that many characters or bytes."""
    start = field(error, START)
    return 0 <= start < count and field(error, END) == start + 1


def codec_text(error, what):
    return concat(("'", str_of(field(error, ENCODING)), "' codec can't ", what))


def place_text(error, one):
    """Where and why: one is the text of the single character or byte, or None."""
    start = field(error, START)
    place = concat((" ", one, " in position ", str_of(start))) if one is not None else concat(("s in position ", str_of(start), "-", str_of(field(error, END) - 1)))
    return concat((place, ": ", str_of(field(error, REASON))))


def characters_text(error, before):
    """The text of an error whose object is a str; of one that is not, no character is shown."""
    if field(error, OBJECT) is None:
        return ""
    text = held(field(error, OBJECT), STR)
    if text is None or not is_one(error, length(text)):
        return concat((before, place_text(error, None)))
    return concat((before, place_text(error, concat(("'", escape(character_at(text, field(error, START))), "'")))))


class UnicodeError(ValueError):
    pass


class PlacedError(UnicodeError):
    _stands_for = "UnicodeEncodeError"

    @property
    def encoding(self):
        return field(self, ENCODING)

    @encoding.setter
    def encoding(self, value):
        set_field(self, ENCODING, value)

    @property
    def object(self):
        return field(self, OBJECT)

    @object.setter
    def object(self, value):
        set_field(self, OBJECT, value)

    @property
    def start(self):
        return field(self, START)

    @start.setter
    def start(self, value):
        set_position(self, START, value)

    @property
    def end(self):
        return field(self, END)

    @end.setter
    def end(self, value):
        set_position(self, END, value)

    @property
    def reason(self):
        return field(self, REASON)

    @reason.setter
    def reason(self, value):
        set_field(self, REASON, value)


class UnicodeEncodeError(PlacedError):
    _checks_self = True

    def __init__(self, *args):
        check_count(args, 5)
        check_text(args, 1)
        check_text(args, 2)
        set_arguments(self, args)

    def __str__(self):
        return characters_text(self, codec_text(self, "encode character"))


class UnicodeDecodeError(PlacedError):
    _checks_self = True

    def __init__(self, *args):
        check_count(args, 5)
        check_text(args, 1)
        set_arguments(self, args)
        data = load_word(args, 2)
        set_field(self, OBJECT, data if held(data, BYTES) is not None else bytes_of(byte_text(data)))

    def __str__(self):
        if field(self, OBJECT) is None:
            return ""
        before = codec_text(self, "decode byte")
        data = held(field(self, OBJECT), BYTES)
        if data is None or not is_one(self, load_word(data, 1)):
            return concat((before, place_text(self, None)))
        return concat((before, place_text(self, concat(("0x", hex_text(character_at(byte_text(data), field(self, START)), 2))))))


class UnicodeTranslateError(PlacedError):
    _checks_self = True

    def __init__(self, *args):
        check_count(args, 4)
        check_text(args, 1)
        set_arguments(self, args)

    def __str__(self):
        return characters_text(self, "can't translate character")
