"""Errors of encoding and decoding text. Their arguments are encoding, object, start, end, reason; UnicodeTranslateError has no encoding."""

from __pysm import load_word, store_word
from base_exception import TypeError
from exception_types import ValueError
from exception_values import ARGS
from exceptions import throw
from texts import str_of
from strings import character_at, concat, slice_text
from subscripts import get_item
from types import size_of

DIGITS = "0123456789abcdef"


def set_arguments(error, args, count):
    if size_of(args) - 1 != count:
        throw(TypeError, concat(("function takes exactly ", str_of(count), " arguments (", str_of(size_of(args) - 1), " given)")))
    store_word(error, ARGS, args)


def argument(error, i):
    return load_word(load_word(error, ARGS), i)


def set_argument(error, i, value):
    store_word(load_word(error, ARGS), i, value)


def range_text(start, end, reason):
    return concat(("s in position ", str_of(start), "-", str_of(end - 1), ": ", str_of(reason)))


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


def characters_text(text, start, end, reason):
    if end != start + 1:
        return range_text(start, end, reason)
    return concat((" '", escape(character_at(text, start)), "' in position ", str_of(start), ": ", str_of(reason)))


class UnicodeError(ValueError):
    pass


class UnicodeEncodeError(UnicodeError):
    _checks_self = True

    def __init__(self, *args):
        set_arguments(self, args, 5)

    def __str__(self):
        return concat(("'", argument(self, 1), "' codec can't encode character",
                       characters_text(argument(self, 2), argument(self, 3), argument(self, 4), argument(self, 5))))

    @property
    def encoding(self):
        return argument(self, 1)

    @property
    def object(self):
        return argument(self, 2)

    @property
    def start(self):
        return argument(self, 3)

    @start.setter
    def start(self, value):
        set_argument(self, 3, value)

    @property
    def end(self):
        return argument(self, 4)

    @end.setter
    def end(self, value):
        set_argument(self, 4, value)

    @property
    def reason(self):
        return argument(self, 5)


class UnicodeDecodeError(UnicodeError):
    _checks_self = True

    def __init__(self, *args):
        set_arguments(self, args, 5)

    def __str__(self):
        before = concat(("'", argument(self, 1), "' codec can't decode byte"))
        start = argument(self, 3)
        if argument(self, 4) != start + 1:
            return concat((before, range_text(start, argument(self, 4), argument(self, 5))))
        byte = get_item(argument(self, 2), start)
        return concat((before, " 0x", hex_text(byte, 2), " in position ", str_of(start), ": ", str_of(argument(self, 5))))

    @property
    def encoding(self):
        return argument(self, 1)

    @property
    def object(self):
        return argument(self, 2)

    @property
    def start(self):
        return argument(self, 3)

    @start.setter
    def start(self, value):
        set_argument(self, 3, value)

    @property
    def end(self):
        return argument(self, 4)

    @end.setter
    def end(self, value):
        set_argument(self, 4, value)

    @property
    def reason(self):
        return argument(self, 5)


class UnicodeTranslateError(UnicodeError):
    _checks_self = True

    def __init__(self, *args):
        set_arguments(self, args, 4)

    def __str__(self):
        return concat(("can't translate character", characters_text(argument(self, 1), argument(self, 2), argument(self, 3), argument(self, 4))))
