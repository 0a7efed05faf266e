"""float.hex and float.fromhex."""

from __pysm import retag
from exceptions import OverflowError, ValueError, throw
from float_digits import FRACTION, is_finite, is_negative
from int_floats import scale_to_float
from int_text import int_to_text
from strings import character_at, concat, is_equal, length, repeat, slice_text
from tags import FLOAT, INT
from text_case import lower_text
from text_split import strip_space

INFINITY = 0x7FF0000000000000
NAN = 0x7FF8000000000000

# Bits kept of a long number, with one for the rest.
KEPT = 1 << 58

MOST_EXPONENT = 1000000


def hex_text(value):
    if not is_finite(value):
        return "nan" if value != value else "-inf" if value < 0.0 else "inf"
    sign = "-" if is_negative(value) else ""
    bits = retag(INT, value)
    exponent = bits >> 52 & 0x7FF
    fraction = bits & FRACTION
    if exponent == 0 and fraction == 0:
        return concat((sign, "0x0.0p+0"))
    digits = int_to_text(fraction, 16)
    digits = concat((repeat("0", 13 - length(digits)), digits))
    lead = "1." if exponent else "0."
    exponent = exponent - 1023 if exponent else -1022
    return concat((sign, "0x", lead, digits, "p", "+" if exponent >= 0 else "", int_to_text(exponent, 10)))


def throw_no_hex():
    throw(ValueError, "invalid hexadecimal floating-point string")


def throw_too_large():
    throw(OverflowError, "hexadecimal value too large to represent as a float")


def hex_digit(code):
    if 48 <= code <= 57:
        return code - 48
    code |= 32
    return code - 87 if 97 <= code <= 102 else -1


def float_from_hex(text):
    text = lower_text(strip_space(text, True, True, True))
    stop = length(text)
    at = 0
    negative = False
    if stop:
        code = character_at(text, 0)
        if code == 43 or code == 45:
            negative = code == 45
            at = 1
    rest = slice_text(text, at, stop)
    if is_equal(rest, "inf") or is_equal(rest, "infinity"):
        result = retag(FLOAT, INFINITY)
    elif is_equal(rest, "nan"):
        return retag(FLOAT, NAN | -0x8000000000000000) if negative else retag(FLOAT, NAN)
    else:
        result = hex_number(text, at, stop)
    return -0.0 - result if negative else result


def hex_number(text, at, stop):
    """The value, rounded to the nearest float, of hexadecimal digits with a point, and an exponent of 2."""
    if at + 1 < stop and character_at(text, at) == 48 and character_at(text, at + 1) == 120:
        at += 2
    number = 0
    exponent = 0
    seen = False
    point = False
    while at < stop:
        code = character_at(text, at)
        digit = hex_digit(code)
        if digit >= 0:
            seen = True
            if number < KEPT:
                number = number << 4 | digit
                if point:
                    exponent -= 4
            else:
                if digit:
                    number |= 1
                if not point:
                    exponent += 4
        elif code == 46 and not point:
            point = True
        else:
            break
        at += 1
    if not seen:
        throw_no_hex()
    if at < stop:
        if character_at(text, at) != 112:
            throw_no_hex()
        exponent += binary_exponent(text, at + 1, stop)
    if number == 0:
        return 0.0
    # More than a float can be, or less.
    if exponent > 2000:
        throw_too_large()
    if exponent < -2000:
        return 0.0
    result = scale_to_float(number, exponent)
    if not is_finite(result):
        throw_too_large()
    return result


def binary_exponent(text, at, stop):
    negative = False
    if at < stop:
        code = character_at(text, at)
        if code == 43 or code == 45:
            negative = code == 45
            at += 1
    if at == stop:
        throw_no_hex()
    exponent = 0
    while at < stop:
        code = character_at(text, at)
        if not 48 <= code <= 57:
            throw_no_hex()
        if exponent < MOST_EXPONENT:
            exponent = exponent * 10 + code - 48
        at += 1
    return -exponent if negative else exponent
