"""format(value, spec) of any value, and what f-strings do with theirs."""

from __pysm import tag_of
from exceptions import TypeError, throw
from formatting import format_text
from holding import held
from operators import repr_of, str_of
from strings import concat, length
from tags import INSTANCE, STR
from text_repr import escape_text
from types import type_name

# Conversions of f-strings, numbered as CPython numbers them.
STR_OF = 1
REPR_OF = 2
ASCII_OF = 3


def format_of(value, format_spec):
    """format(value, format_spec)."""
    if tag_of(value) == STR:
        return format_text(value, format_spec)
    if length(format_spec) == 0 and tag_of(value) != INSTANCE:
        return str_of(value)
    result = value.__format__(format_spec)
    if held(result, STR) is None:
        throw(TypeError, concat(("__format__ must return a str, not ", type_name(result))))
    return result


def format_plain(value, format_spec):
    """object.__format__."""
    if length(format_spec):
        throw(TypeError, concat(("unsupported format string passed to ", type_name(value), ".__format__")))
    return str_of(value)


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
    return format_of(convert(value, conversion), format_spec)
