"""Text as floats: the nearest float of a decimal number of any length, half to even."""

from __pysm import fill_words, load_word, new, retag, store_word, tag_of, to_float
from bigints import mul_ints
from characters import decimal_value, is_space
from exceptions import OverflowError, ValueError, throw
from float_digits import TENS, power_of_ten
from int_floats import int_to_float, true_divide_ints
from int_text import int_from_text
from operators import repr_of
from strings import character_at, concat, is_equal, length, slice_text, text_from_codes
from tags import ARRAY, FLOAT, INT
from text_case import lower_text

INFINITY = 0x7FF0000000000000
OWN_NAN = 0x7FF85EED

nans = 0

# Digits past these do not matter but for whether all are zero.
MOST_DIGITS = 800

# What a float holds exactly.
EXACT = 9007199254740992

MOST_EXPONENT = 100000


def throw_no_float(value):
    throw(ValueError, concat(("could not convert string to float: ", repr_of(value))))


def float_from_text(text, value):
    """The float of a str; value: what an error shows."""
    start = 0
    stop = length(text)
    while start < stop and is_space(character_at(text, start)):
        start += 1
    while stop > start and is_space(character_at(text, stop - 1)):
        stop -= 1
    negative = False
    at = start
    if at < stop:
        code = character_at(text, at)
        if code == 43 or code == 45:
            negative = code == 45
            at += 1
    if at == stop:
        throw_no_float(value)
    code = character_at(text, at)
    if code >= 65 and code < 128:
        result = retag(FLOAT, special_bits(lower_text(slice_text(text, at, stop)), value))
    else:
        result = decimal_float(text, at, stop, value)
    return -0.0 - result if negative and result == result else retag(FLOAT, retag(INT, result) | -0x8000000000000000) if negative else result


def special_bits(name, value):
    if is_equal(name, "inf") or is_equal(name, "infinity"):
        return INFINITY
    if not is_equal(name, "nan"):
        throw_no_float(value)
    return new_nan()


def new_nan():
    """
    The bits of a nan that is identical to none before: identity is what `in`, lists, sets and dicts go by, and CPython's float("nan") makes a new
    object each time. Its low bits count; what writes bits out (OWN_NAN) makes it the plain one again.
    """
    global nans
    nans = nans + 1 & 0xFFFFFFFF
    return OWN_NAN << 32 | nans


def decimal_float(text, at, stop, value):
    """digits . digits e exponent, with underscores between digits."""
    codes = new(ARRAY, stop - at + 2)
    fill_words(codes, 1, stop - at + 1, 48)
    # Significant digits, as an int while they are few.
    count = 0
    number = 0
    sticky = False
    places = 0
    seen = False
    point = False
    after_digit = False
    while at < stop:
        code = character_at(text, at)
        digit = code - 48 if 48 <= code <= 57 else decimal_value(code) if code >= 128 else -1
        if digit >= 0:
            seen = True
            after_digit = True
            if count < MOST_DIGITS:
                if count or digit:
                    count += 1
                    store_word(codes, count, digit + 48)
                    if count <= 18:
                        number = number * 10 + digit
                if point:
                    places -= 1
            else:
                if digit:
                    sticky = True
                if not point:
                    places += 1
        elif code == 46 and not point:
            if at + 1 < stop and character_at(text, at + 1) == 95:
                throw_no_float(value)
            point = True
            after_digit = False
        elif code == 95 and after_digit and at + 1 < stop and is_digit_code(character_at(text, at + 1)):
            after_digit = False
        else:
            break
        at += 1
    if not seen:
        throw_no_float(value)
    if at < stop:
        if character_at(text, at) | 32 != 101:
            throw_no_float(value)
        places += exponent_value(text, at + 1, stop, value)
    if sticky:
        count += 1
        store_word(codes, count, 49)
        places -= 1
    if count == 0:
        return 0.0
    if count <= 18:
        return scale(number, places)
    # The first digit is at most 10 to this.
    if count + places > 310:
        return retag(FLOAT, INFINITY)
    if count + places < -330:
        return 0.0
    return scale(int_from_text(text_from_codes(codes, 1, count), 10), places)


def is_digit_code(code):
    return 48 <= code <= 57 or code >= 128 and decimal_value(code) >= 0


def exponent_value(text, at, stop, value):
    """The exponent behind the e, cut to what matters."""
    negative = False
    if at < stop:
        code = character_at(text, at)
        if code == 43 or code == 45:
            negative = code == 45
            at += 1
    exponent = 0
    after_digit = False
    while at < stop:
        code = character_at(text, at)
        if is_digit_code(code):
            if exponent < MOST_EXPONENT:
                exponent = exponent * 10 + (code - 48 if code < 128 else decimal_value(code))
            after_digit = True
        elif code == 95 and after_digit:
            after_digit = False
        else:
            throw_no_float(value)
        at += 1
    if not after_digit:
        throw_no_float(value)
    return -exponent if negative else exponent


def scale(number, exponent):
    """The float nearest to number * 10**exponent."""
    if tag_of(number) == INT and number <= EXACT and -22 <= exponent <= 22:
        if exponent < 0:
            return to_float(number) / load_word(TENS, 1 - exponent)
        return to_float(number) * load_word(TENS, exponent + 1)
    if exponent > 310:
        return retag(FLOAT, INFINITY)
    if exponent < -1200:
        return 0.0
    try:
        if exponent >= 0:
            return int_to_float(mul_ints(number, power_of_ten(exponent)))
        return true_divide_ints(number, power_of_ten(-exponent))
    except OverflowError:
        return retag(FLOAT, INFINITY)
