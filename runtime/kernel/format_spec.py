"""Format specifiers: [[fill]align][sign][z][#][0][width][grouping][.precision][type]. A specifier is an ARRAY with the words below."""

from __pysm import load_word, new, retag, store_word
from characters import decimal_value
from exceptions import ValueError, throw
from strings import character_at, concat, from_code, length
from tags import ARRAY, INT
from text_buffer import finish, new_array, new_buffer, put
from text_repr import put_hex

# Words of a specifier; characters are code points, 0 where there is none, numbers -1.
FILL = 1
ALIGN = 2
SIGN = 3
POSITIVE_ZERO = 4
ALTERNATE = 5
WIDTH = 6
SEPARATOR = 7
GROUP = 8
PRECISION = 9
TYPE_CODE = 10
WORDS = 11

LESS = 60
EQUALS = 61
GREATER = 62
CENTER = 94

# Specifiers that are kept.
KNOWN = 16

MOST_NUMBER = 922337203685477579


def is_align(code):
    return 60 <= code <= 62 or code == CENTER


def show_code(code):
    """A character as errors show it."""
    if 32 < code < 128:
        return from_code(code)
    buffer = new_buffer()
    put(buffer, "\\x")
    digits = 1
    while code >> (digits << 2):
        digits += 1
    put_hex(buffer, code, digits)
    return finish(buffer)


def throw_unknown(code, name):
    throw(ValueError, concat(("Unknown format code '", show_code(code), "' for object of type '", name, "'")))


# The specifiers that were parsed last, as ARRAYs of the text, the name of the type and the specifier; an entry is found by the text's address.
known = None


def find_spec(text, align, code, name):
    """What parse_spec makes of the arguments, which nobody may change. The name settles the others."""
    global known
    if known is None:
        known = new_array(3 * KNOWN)
    at = (retag(INT, text) & KNOWN - 1) * 3 + 1
    if load_word(known, at) is not text or load_word(known, at + 1) is not name:
        spec = parse_spec(text, align, code, name)
        store_word(known, at, text)
        store_word(known, at + 1, name)
        store_word(known, at + 2, spec)
    return load_word(known, at + 2)


def parse_spec(text, align, code, name):
    """
    align, code: what holds where the text does not say.

    name: of the value's type, for errors.
    """
    spec = new(ARRAY, WORDS)
    store_word(spec, FILL, 32)
    store_word(spec, ALIGN, align)
    store_word(spec, SIGN, 0)
    store_word(spec, POSITIVE_ZERO, False)
    store_word(spec, ALTERNATE, False)
    store_word(spec, WIDTH, -1)
    store_word(spec, SEPARATOR, 0)
    store_word(spec, GROUP, 3)
    store_word(spec, PRECISION, -1)
    store_word(spec, TYPE_CODE, code)
    stop = length(text)
    at = 0
    filled = False
    aligned = False
    if stop >= 2 and is_align(character_at(text, 1)):
        store_word(spec, FILL, character_at(text, 0))
        store_word(spec, ALIGN, character_at(text, 1))
        filled = True
        aligned = True
        at = 2
    elif stop >= 1 and is_align(character_at(text, 0)):
        store_word(spec, ALIGN, character_at(text, 0))
        aligned = True
        at = 1
    next_code = code_or_zero(text, at, stop)
    if next_code == 32 or next_code == 43 or next_code == 45:
        store_word(spec, SIGN, next_code)
        at += 1
    if code_or_zero(text, at, stop) == 122:
        store_word(spec, POSITIVE_ZERO, True)
        at += 1
    if code_or_zero(text, at, stop) == 35:
        store_word(spec, ALTERNATE, True)
        at += 1
    if not filled and code_or_zero(text, at, stop) == 48:
        store_word(spec, FILL, 48)
        if not aligned and align == GREATER:
            store_word(spec, ALIGN, EQUALS)
        at += 1
    end = skip_digits(text, at, stop)
    if end > at:
        store_word(spec, WIDTH, number_in(text, at, end))
        at = end
    at = parse_separator(spec, text, at, stop)
    if code_or_zero(text, at, stop) == 46:
        at += 1
        end = skip_digits(text, at, stop)
        if end == at:
            throw(ValueError, "Format specifier missing precision")
        store_word(spec, PRECISION, number_in(text, at, end))
        at = end
    if stop - at > 1:
        throw(ValueError, concat(("Invalid format specifier '", text, "' for object of type '", name, "'")))
    if stop - at == 1:
        code = character_at(text, at)
        store_word(spec, TYPE_CODE, code)
    if load_word(spec, SEPARATOR):
        check_separator(spec, load_word(spec, SEPARATOR), code)
    return spec


def code_or_zero(text, at, stop):
    return character_at(text, at) if at < stop else 0


def skip_digits(text, at, stop):
    while at < stop and decimal_value(character_at(text, at)) >= 0:
        at += 1
    return at


def number_in(text, at, end):
    """The number that decimal digits are."""
    number = 0
    while at < end:
        if number > MOST_NUMBER:
            throw(ValueError, "Too many decimal digits in format string")
        number = number * 10 + decimal_value(character_at(text, at))
        at += 1
    return number


def parse_separator(spec, text, at, stop):
    if code_or_zero(text, at, stop) == 44:
        store_word(spec, SEPARATOR, 44)
        at += 1
    if code_or_zero(text, at, stop) == 95:
        if load_word(spec, SEPARATOR):
            throw(ValueError, "Cannot specify both ',' and '_'.")
        store_word(spec, SEPARATOR, 95)
        at += 1
        if code_or_zero(text, at, stop) == 44:
            throw(ValueError, "Cannot specify both ',' and '_'.")
    return at


def check_separator(spec, separator, code):
    """Separators are for decimal numbers; _ also for other bases, in groups of four."""
    if code == 0 or code == 100 or 101 <= code <= 103 or 69 <= code <= 71 or code == 37:
        return
    if separator == 95 and (code == 98 or code == 111 or code == 120 or code == 88):
        store_word(spec, GROUP, 4)
        return
    throw(ValueError, concat(("Cannot specify '", from_code(separator), "' with '", show_code(code), "'.")))
