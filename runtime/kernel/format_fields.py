"""str.format and str.format_map: replacement fields in text."""

from __pysm import load_word, new, retag, store_word
from attributes import get_attribute
from characters import decimal_value
from exceptions import IndexError, ValueError, throw
from format_spec import show_code
from format_value import ASCII_OF, REPR_OF, STR_OF, convert, format_of
from holding import held
from int_text import decimal_text
from names import intern
from operators import get_item
from strings import character_at, concat, length, slice_text
from tags import ARRAY, INT, STR
from text_buffer import finish, new_buffer, put

# Words of the state of a call: arguments (a TUPLE, None for format_map), the mapping of names, how fields are numbered, the next number.
ARGUMENTS = 1
MAPPING = 2
NUMBERING = 3
NEXT = 4
WORDS = 5

UNDECIDED = 0
AUTOMATIC = 1
MANUAL = 2

# Fields in format specifiers of fields, and no deeper.
DEPTH = 2

MOST_NUMBER = 922337203685477579


def format_fields(text, arguments, mapping):
    """text.format(*arguments, **mapping)."""
    state = new(ARRAY, WORDS)
    store_word(state, ARGUMENTS, arguments)
    store_word(state, MAPPING, mapping)
    store_word(state, NUMBERING, UNDECIDED)
    store_word(state, NEXT, 0)
    return expand(text, state, DEPTH)


def format_mapping(text, mapping):
    return format_fields(text, None, mapping)


def expand(text, state, depth):
    """The text with its fields filled in."""
    if depth == 0:
        throw(ValueError, "Max string recursion exceeded")
    buffer = new_buffer()
    stop = length(text)
    at = 0
    start = 0
    while at < stop:
        code = character_at(text, at)
        at += 1
        if code != 123 and code != 125:
            continue
        if at == stop:
            throw(ValueError, "Single '}' encountered in format string" if code == 125 else "Single '{' encountered in format string")
        if character_at(text, at) == code:
            # Twice means once.
            put(buffer, slice_text(text, start, at))
            at += 1
            start = at
            continue
        if code == 125:
            throw(ValueError, "Single '}' encountered in format string")
        put(buffer, slice_text(text, start, at - 1))
        at = put_field(buffer, text, at, stop, state, depth)
        start = at
    if start == 0:
        return text
    put(buffer, slice_text(text, start, stop))
    return finish(buffer)


def put_field(buffer, text, start, stop, state, depth):
    """A field, from behind its brace on; the position behind it."""
    at = start
    code = 0
    while at < stop:
        code = character_at(text, at)
        at += 1
        if code == 123:
            throw(ValueError, "unexpected '{' in field name")
        if code == 91:
            while at < stop and character_at(text, at) != 93:
                at += 1
        elif code == 125 or code == 58 or code == 33:
            break
    if code != 125 and code != 58 and code != 33:
        throw(ValueError, "expected '}' before end of string")
    name_end = at - 1
    conversion = 0
    if code == 33:
        if at == stop:
            throw(ValueError, "end of string while looking for conversion specifier")
        conversion = character_at(text, at)
        at += 1
        if at < stop:
            code = character_at(text, at)
            at += 1
            if code != 125 and code != 58:
                throw(ValueError, "expected ':' after conversion specifier")
        else:
            throw(ValueError, "unmatched '{' in format spec")
    format_spec = ""
    nested = False
    if code == 58:
        spec_start = at
        open_braces = 1
        while open_braces:
            if at == stop:
                throw(ValueError, "unmatched '{' in format spec")
            code = character_at(text, at)
            at += 1
            if code == 123:
                nested = True
                open_braces += 1
            elif code == 125:
                open_braces -= 1
        format_spec = slice_text(text, spec_start, at - 1)
    value = field_value(text, start, name_end, state)
    if conversion:
        value = convert(value, conversion_of(conversion))
    if nested:
        format_spec = expand(format_spec, state, depth - 1)
    put(buffer, held(format_of(value, format_spec), STR))
    return at


def conversion_of(code):
    if code == 115:
        return STR_OF
    if code == 114:
        return REPR_OF
    if code == 97:
        return ASCII_OF
    throw(ValueError, concat(("Unknown conversion specifier ", show_code(code))))


def field_number(text, start, stop):
    """The int that is there, or -1."""
    if start == stop:
        return -1
    number = 0
    for i in range(start, stop):
        digit = decimal_value(character_at(text, i))
        if digit < 0:
            return -1
        if number > MOST_NUMBER:
            throw(ValueError, "Too many decimal digits in format string")
        number = number * 10 + digit
    return number


def field_value(text, start, stop, state):
    """The value that a field's name says: an argument, then its attributes and items."""
    at = start
    while at < stop and character_at(text, at) != 46 and character_at(text, at) != 91:
        at += 1
    number = field_number(text, start, at)
    if start == at or number >= 0:
        number = numbered(state, number)
    if number < 0:
        value = get_item(load_word(state, MAPPING), slice_text(text, start, at))
    else:
        arguments = load_word(state, ARGUMENTS)
        if arguments is None:
            throw(ValueError, "Format string contains positional fields")
        if number >= (retag(INT, arguments) >> 32) - 1:
            throw(IndexError, concat(("Replacement index ", decimal_text(number), " out of range for positional args tuple")))
        value = load_word(arguments, number + 1)
    while at < stop:
        code = character_at(text, at)
        at += 1
        start = at
        if code == 46:
            while at < stop and character_at(text, at) != 46 and character_at(text, at) != 91:
                at += 1
            if start == at:
                throw(ValueError, "Empty attribute in format string")
            value = get_attribute(value, intern(slice_text(text, start, at)))
        elif code == 91:
            while at < stop and character_at(text, at) != 93:
                at += 1
            if at == stop:
                throw(ValueError, "Missing ']' in format string")
            if start == at:
                throw(ValueError, "Empty attribute in format string")
            number = field_number(text, start, at)
            value = get_item(value, slice_text(text, start, at) if number < 0 else number)
            at += 1
        else:
            throw(ValueError, "Only '.' or '[' may follow ']' in format field specifier")
    return value


def numbered(state, number):
    """The number of a field; -1 is to be numbered automatically."""
    wanted = AUTOMATIC if number < 0 else MANUAL
    numbering = load_word(state, NUMBERING)
    if numbering == UNDECIDED:
        store_word(state, NUMBERING, wanted)
    elif numbering != wanted:
        throw(ValueError, "cannot switch from manual field specification to automatic field numbering" if wanted == AUTOMATIC
              else "cannot switch from automatic field numbering to manual field specification")
    if number < 0:
        number = load_word(state, NEXT)
        store_word(state, NEXT, number + 1)
    return number
