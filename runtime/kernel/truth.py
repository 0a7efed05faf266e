"""Truth and length."""

from __pysm import MISSING, load_word, tag_of
from base_exception import TypeError
from exception_types import OverflowError, ValueError
from exceptions import throw
from indexes import index_of
from special import call_special
from strings import concat, length
from tags import BIGINT, BOOL, BYTEARRAY, BYTES, DICT, FLOAT, FROZENSET, INSTANCE, INT, LIST, SET, STR, TUPLE
from types import lookup, size_of, type_name, type_of

BOOL_METHOD = "__bool__"
LENGTH_METHOD = "__len__"


def truth(value):
    """Whether a value is true, a Bool."""
    tag = tag_of(value)
    if tag <= FLOAT:
        return True if value else False
    if tag == STR:
        return length(value) != 0
    if tag == LIST or tag == DICT or tag == SET or tag == BYTES or tag == FROZENSET or tag == BYTEARRAY:
        return load_word(value, 1) != 0
    if tag == TUPLE:
        return size_of(value) != 1
    if tag < STR or tag == BIGINT:
        return True
    return truth_by_method(value, value if tag == INSTANCE else type_of(value))


def truth_by_method(value, cls):
    """The same; cls is its type, or itself where it is an instance."""
    method = lookup(cls, BOOL_METHOD)
    if method is not MISSING:
        result = call_special(method, value)
        if tag_of(result) != BOOL:
            throw(TypeError, concat(("__bool__ should return bool, returned ", type_name(result))))
        return result
    method = lookup(cls, LENGTH_METHOD)
    return True if method is MISSING else length_by_method(method, value) != 0


def length_of(value):
    """len(value)"""
    tag = tag_of(value)
    if tag == LIST or tag == DICT or tag == SET or tag == BYTES or tag == FROZENSET or tag == BYTEARRAY:
        return load_word(value, 1)
    if tag == STR:
        return length(value)
    if tag == TUPLE:
        return size_of(value) - 1
    method = lookup(value, LENGTH_METHOD) if tag == INSTANCE else lookup(type_of(value), LENGTH_METHOD)
    if method is MISSING:
        throw(TypeError, concat(("object of type '", type_name(value), "' has no len()")))
    return length_by_method(method, value)


def length_by_method(method, value):
    result = call_special(method, value)
    if tag_of(result) != INT:
        result = index_of(result)
    if tag_of(result) == BIGINT:
        if load_word(result, 1) > 0:
            throw(OverflowError, "cannot fit 'int' into an index-sized integer")
        result = -1
    if result < 0:
        throw(ValueError, "__len__() should return >= 0")
    return result
