"""str(), repr() and format() of any value."""

from __pysm import tag_of
from base_exception import TypeError
from exceptions import throw
from holding import held
from int_text import decimal_text
from special import call_special, call_special_with
from strings import concat
from tags import INSTANCE, INT, STR
from types import lookup, type_name, type_of

STR_METHOD = "__str__"
REPR_METHOD = "__repr__"
FORMAT_METHOD = "__format__"


def str_of(value):
    if tag_of(value) == STR:
        return value
    if tag_of(value) == INT:
        return decimal_text(value)
    return checked(call_special(lookup(value, STR_METHOD) if tag_of(value) == INSTANCE else lookup(type_of(value), STR_METHOD), value), STR_METHOD)


def repr_of(value):
    return checked(call_special(lookup(value, REPR_METHOD) if tag_of(value) == INSTANCE else lookup(type_of(value), REPR_METHOD), value), REPR_METHOD)


def checked(result, name):
    """A result of a method that must be a str."""
    text = result if tag_of(result) == STR else held(result, STR)
    if text is None:
        throw(TypeError, concat((name, " returned non-string (type ", type_name(result), ")")))
    return text


def format_of(value, spec):
    result = call_special_with(lookup(type_of(value), FORMAT_METHOD), value, spec)
    text = held(result, STR)
    if text is None:
        throw(TypeError, concat(("__format__ must return a str, not ", type_name(result))))
    return text
