"""format(value, spec) of any value, and what f-strings do with theirs."""

from __pysm import tag_of
from formatting import format_text
from int_text import decimal_text
from operators import format_of as format_by_method
from operators import repr_of, str_of
from strings import length
from tags import INSTANCE, INT, STR
from text_repr import escape_text

# Conversions of f-strings, numbered as CPython numbers them.
STR_OF = 1
REPR_OF = 2
ASCII_OF = 3


def format_of(value, format_spec):
    """format(value, format_spec)."""
    if tag_of(value) == STR:
        return format_text(value, format_spec)
    if length(format_spec) == 0 and tag_of(value) != INSTANCE:
        return decimal_text(value) if tag_of(value) == INT else str_of(value)
    return format_by_method(value, format_spec)


def convert(value, conversion):
    """What !s, !r and !a do; 0 is none."""
    if conversion == STR_OF:
        return str_of(value)
    if conversion == REPR_OF:
        return repr_of(value)
    if conversion == ASCII_OF:
        return escape_text(repr_of(value))
    return value


def format_value(value, conversion, format_spec):
    """A value in an f-string."""
    if conversion:
        value = convert(value, conversion)
    if tag_of(value) == STR and length(format_spec) == 0:
        return value
    return format_of(value, format_spec)
