"""Floats as text: repr(), and the presentation types e, f, g and % with any precision."""

from __pysm import retag
from float_digits import is_finite, is_negative, scaled_digits, shortest_digits, significant_digits
from int_text import int_to_text
from strings import character_at, concat, join_two, length, repeat, slice_text
from tags import FLOAT, INT

# repr() uses an exponent for values from 1e16 on and below 1e-4.
REPR_POINT = 16


def repr_float(value):
    if not is_finite(value):
        return "nan" if value != value else "-inf" if value < 0.0 else "inf"
    if value == 0.0:
        return "-0.0" if is_negative(value) else "0.0"
    text = short_text(-value if value < 0.0 else value, True)
    return join_two("-", text) if value < 0.0 else text


def short_text(value, dot_zero):
    """The fewest digits that give a positive float back."""
    digits, exponent = shortest_digits(value)
    text = int_to_text(digits, 10)
    point = length(text) + exponent
    if point > REPR_POINT or point < -3:
        return exponent_text(text, point - 1, False, 101)
    text = place_point(text, point)
    return concat((text, ".0")) if dot_zero and exponent >= 0 else text


def place_point(text, point):
    """Digits with the decimal point behind so many of them, or zeros before or behind; without a point at the end."""
    count = length(text)
    if point <= 0:
        return concat(("0.", repeat("0", -point), text))
    if point >= count:
        return concat((text, repeat("0", point - count)))
    return concat((slice_text(text, 0, point), ".", slice_text(text, point, count)))


def exponent_text(text, exponent, alternate, code):
    """d.ddde+xx of digits; code is that of the e."""
    sign = "-" if exponent < 0 else "+"
    if exponent < 0:
        exponent = -exponent
    count = length(text)
    return concat((slice_text(text, 0, 1), "." if count > 1 or alternate else "", slice_text(text, 1, count),
                   "E" if code == 69 else "e", sign, "0" if exponent < 10 else "", int_to_text(exponent, 10)))


def fixed_text(value, precision, alternate):
    """With so many digits behind the point; of a float from 0 on, infinities and nan too."""
    if not is_finite(value):
        return "nan" if value != value else "inf"
    text = int_to_text(scaled_digits(value, precision), 10)
    count = length(text)
    if precision == 0:
        return join_two(text, ".") if alternate else text
    if count <= precision:
        text = join_two(repeat("0", precision + 1 - count), text)
        count = precision + 1
    return concat((slice_text(text, 0, count - precision), ".", slice_text(text, count - precision, count)))


def scientific_text(value, precision, alternate, code):
    """With so many digits behind the point and an exponent."""
    if not is_finite(value):
        return "nan" if value != value else "inf"
    if value == 0.0:
        return exponent_text(repeat("0", precision + 1), 0, alternate, code)
    digits, exponent = significant_digits(value, precision + 1)
    return exponent_text(int_to_text(digits, 10), exponent + precision, alternate, code)


def general_text(value, precision, alternate, dot_zero, code):
    """
    With so many digits, as fixed_text or with an exponent, whichever is shorter; zeros at the end only where alternate.

    dot_zero: at least one digit behind the point where there is no exponent.
    """
    if not is_finite(value):
        return "nan" if value != value else "inf"
    if precision == 0:
        precision = 1
    if value == 0.0:
        text = repeat("0", precision)
        point = 1
    else:
        digits, exponent = significant_digits(value, precision)
        text = int_to_text(digits, 10)
        point = precision + exponent
    if not alternate:
        count = precision
        while count > 1 and character_at(text, count - 1) == 48:
            count -= 1
        text = slice_text(text, 0, count)
    if point < -3 or point > precision or dot_zero and point == precision:
        return exponent_text(text, point - 1, alternate, code)
    text = place_point(text, point)
    if point > 0 and point >= precision if alternate else point > 0 and dot_zero and length(text) == point:
        return join_two(text, ".0" if dot_zero and not alternate else ".")
    return text


def percent_text(value, precision, alternate):
    """A hundred times as much, with a percent sign."""
    return join_two(fixed_text(value * 100.0, precision, alternate), "%")


def absolute(value):
    """Without its sign, of zeros and nan too."""
    return retag(FLOAT, retag(INT, value) & 0x7FFFFFFFFFFFFFFF)
