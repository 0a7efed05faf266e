"""format(): strs, ints, floats and complex numbers by format specifiers."""

from __pysm import load_word, store_word, tag_of
from bigints import neg_int, sign_of
from exceptions import OverflowError, ValueError, throw
from float_digits import is_negative
from float_text import absolute, fixed_text, general_text, percent_text, repr_float, scientific_text, short_text
from format_spec import (ALIGN, ALTERNATE, CENTER, EQUALS, FILL, GREATER, GROUP, LESS, POSITIVE_ZERO, PRECISION, SEPARATOR, SIGN, TYPE_CODE, WIDTH,
                         find_spec, parse_spec, throw_unknown)
from int_floats import int_to_float
from int_text import int_to_text
from strings import character_at, concat, from_code, length, repeat, slice_text
from tags import BIGINT
from types import type_name
from text_buffer import finish, new_buffer, put
from text_case import upper_text
from text_change import pad
from text_split import reverse

DEFAULT_PRECISION = 6


def place(text, spec):
    """A text aligned in the width, as a whole."""
    room = load_word(spec, WIDTH) - length(text)
    if room <= 0:
        return text
    align = load_word(spec, ALIGN)
    left = room if align == GREATER else room >> 1 if align == CENTER else 0
    return pad(text, left, room - left, load_word(spec, FILL))


def format_text(text, format_spec):
    """A str."""
    if length(format_spec) == 0:
        return text
    spec = find_spec(format_spec, LESS, 115, "str")
    if load_word(spec, TYPE_CODE) != 115:
        throw_unknown(load_word(spec, TYPE_CODE), "str")
    if load_word(spec, SIGN):
        throw(ValueError, "Space not allowed in string format specifier" if load_word(spec, SIGN) == 32 else "Sign not allowed in string format specifier")
    if load_word(spec, POSITIVE_ZERO):
        throw(ValueError, "Negative zero coercion (z) not allowed in string format specifier")
    if load_word(spec, ALTERNATE):
        throw(ValueError, "Alternate form (#) not allowed in string format specifier")
    if load_word(spec, ALIGN) == EQUALS:
        throw(ValueError, "'=' alignment not allowed in string format specifier")
    precision = load_word(spec, PRECISION)
    if 0 <= precision < length(text):
        text = slice_text(text, 0, precision)
    return place(text, spec)


def sign_text(spec, negative):
    sign = load_word(spec, SIGN)
    return "-" if negative else "+" if sign == 43 else " " if sign == 32 else ""


def group_digits(digits, separator, group, room):
    """Digits with a separator between groups, and zeros before to fill the room."""
    buffer = new_buffer()
    left = length(digits)
    if left == 0:
        return digits
    while True:
        size = left if left > room else room
        if size > group:
            size = group
        elif size < 1:
            size = 1
        many = size if size < left else left
        put(buffer, slice_text(digits, left - many, left))
        if size > many:
            put(buffer, repeat("0", size - many))
        left -= many
        room -= size
        if left <= 0 and room <= 0:
            break
        put(buffer, separator)
        room -= 1
    reverse(buffer)
    return finish(buffer)


def number_text(spec, sign, prefix, digits, tail):
    """The parts of a number put together in the width; digits are those that get separators."""
    fill = load_word(spec, FILL)
    align = load_word(spec, ALIGN)
    separator = load_word(spec, SEPARATOR)
    others = length(sign) + length(prefix) + length(tail)
    if separator:
        digits = group_digits(digits, separator, load_word(spec, GROUP),
                              load_word(spec, WIDTH) - others if fill == 48 and align == EQUALS else 0)
    room = load_word(spec, WIDTH) - length(digits) - others
    if room <= 0:
        return digits if others == 0 else concat((sign, prefix, digits, tail))
    if align == EQUALS:
        return concat((sign, prefix, repeat(from_code(fill), room), digits, tail))
    left = room if align == GREATER else room >> 1 if align == CENTER else 0
    return pad(digits if others == 0 else concat((sign, prefix, digits, tail)), left, room - left, fill)


def format_int(value, format_spec, of):
    """An int of any size, the value of an int, a bool or an instance of a subclass."""
    if length(format_spec) == 0:
        return int_to_text(value, 10)
    name = type_name(of)
    spec = find_spec(format_spec, GREATER, 100, name)
    code = load_word(spec, TYPE_CODE)
    if 101 <= code <= 103 or 69 <= code <= 71 or code == 37:
        return format_float_spec(int_to_float(value), spec)
    if not (code == 98 or code == 99 or code == 100 or code == 110 or code == 111 or code == 120 or code == 88):
        throw_unknown(code, name)
    if load_word(spec, PRECISION) >= 0:
        throw(ValueError, "Precision not allowed in integer format specifier")
    if load_word(spec, POSITIVE_ZERO):
        throw(ValueError, "Negative zero coercion (z) not allowed in integer format specifier")
    if code == 99:
        return format_code(value, spec)
    negative = sign_of(value) < 0
    text = int_to_text(neg_int(value) if negative else value, 2 if code == 98 else 8 if code == 111 else 10 if code == 100 or code == 110 else 16)
    if code == 88:
        text = upper_text(text)
    prefix = ""
    if load_word(spec, ALTERNATE):
        prefix = "0b" if code == 98 else "0o" if code == 111 else "0x" if code == 120 else "0X" if code == 88 else ""
    return number_text(spec, sign_text(spec, negative), prefix, text, "")


def format_code(value, spec):
    """Type c: the character."""
    if load_word(spec, SIGN):
        throw(ValueError, "Sign not allowed with integer format specifier 'c'")
    if load_word(spec, ALTERNATE):
        throw(ValueError, "Alternate form (#) not allowed with integer format specifier 'c'")
    if tag_of(value) == BIGINT:
        throw(OverflowError, "Python int too large to convert to C long")
    if not 0 <= value <= 0x10FFFF:
        throw(OverflowError, "%c arg not in range(0x110000)")
    return number_text(spec, "", "", "", from_code(value))


def format_float(value, format_spec):
    if length(format_spec) == 0:
        return repr_float(value)
    return format_float_spec(value, find_spec(format_spec, GREATER, 0, "float"))


def format_float_spec(value, spec):
    if not is_float_code(load_word(spec, TYPE_CODE)):
        throw_unknown(load_word(spec, TYPE_CODE), "float")
    text = absolute_text(value, spec, True)
    at = digit_count(text)
    return number_text(spec, sign_text(spec, shows_minus(value, text, spec)), "", slice_text(text, 0, at), slice_text(text, at, length(text)))


def is_float_code(code):
    return code == 0 or 101 <= code <= 103 or 69 <= code <= 71 or code == 110 or code == 37


def shows_minus(value, text, spec):
    """Whether there is a minus sign: not of nan, nor with z of what was rounded to zero."""
    return is_negative(value) and value == value and not (load_word(spec, POSITIVE_ZERO) and is_zero_text(text))


def digit_count(text):
    """Digits at the beginning."""
    at = 0
    many = length(text)
    while at < many and 48 <= character_at(text, at) <= 57:
        at += 1
    return at


def is_zero_text(text):
    for i in range(length(text)):
        code = character_at(text, i)
        if code | 32 == 101:
            return True
        if code != 48 and code != 46 and code != 37:
            return False
    return True


def absolute_text(value, spec, dot_zero):
    """A float without its sign, by type and precision; dot_zero: where no type is given, with a digit behind the point."""
    code = load_word(spec, TYPE_CODE)
    precision = load_word(spec, PRECISION)
    alternate = load_word(spec, ALTERNATE)
    value = absolute(value)
    small = code | 32
    if code == 0 and precision < 0:
        if value != value or not value - value == 0.0:
            return repr_float(value)
        text = "0.0" if value == 0.0 else short_text(value, dot_zero)
        if value == 0.0 and not dot_zero:
            text = "0"
        return with_point(text) if alternate else text
    if precision < 0:
        precision = DEFAULT_PRECISION
    if small == 101:
        text = scientific_text(value, precision, alternate, code)
    elif small == 102:
        text = fixed_text(value, precision, alternate)
    elif code == 37:
        text = percent_text(value, precision, alternate)
    else:
        text = general_text(value, precision, alternate, code == 0 and dot_zero, 69 if code == 71 else 101)
    return upper_text(text) if 69 <= code <= 71 else text


def with_point(text):
    """With a decimal point behind the first digits."""
    at = digit_count(text)
    many = length(text)
    if at < many and character_at(text, at) == 46:
        return text
    return concat((slice_text(text, 0, at), ".", slice_text(text, at, many)))


def format_complex(value, format_spec, plain):
    """plain: str() of the number, for an empty specifier."""
    if length(format_spec) == 0:
        return plain
    spec = parse_spec(format_spec, GREATER, 0, "complex")
    code = load_word(spec, TYPE_CODE)
    if not is_float_code(code) or code == 37:
        throw_unknown(code, "complex")
    if load_word(spec, FILL) == 48:
        throw(ValueError, "Zero padding is not allowed in complex format specifier")
    if load_word(spec, ALIGN) == EQUALS:
        throw(ValueError, "'=' alignment flag is not allowed in complex format specifier")
    real = load_word(value, 1)
    imaginary = load_word(value, 2)
    # Without type as str() shows it: in parentheses, and without a real part of zero.
    alone = code == 0 and real == 0.0 and not is_negative(real)
    width = load_word(spec, WIDTH)
    store_word(spec, WIDTH, -1)
    first = "" if alone else part_text(real, spec)
    if not alone:
        store_word(spec, SIGN, 43)
    second = part_text(imaginary, spec)
    store_word(spec, WIDTH, width)
    if code == 0 and not alone:
        return place(concat(("(", first, second, "j)")), spec)
    return place(concat((first, second, "j")), spec)


def part_text(value, spec):
    text = absolute_text(value, spec, False)
    at = digit_count(text)
    return number_text(spec, sign_text(spec, shows_minus(value, text, spec)), "", slice_text(text, 0, at), slice_text(text, at, length(text)))
