"""Values as ints, by `__index__`."""

from __pysm import MISSING, load_word, tag_of
from base_exception import TypeError
from exceptions import throw
from special import call_special
from strings import concat
from tags import BIGINT, BOOL, INSTANCE, INT
from types import VALUE, VALUE_TAG, lookup, type_name, type_of

INDEX_METHOD = "__index__"


def held_int(value):
    """The int that a value is or holds, or None."""
    tag = tag_of(value)
    if tag == INT or tag == BIGINT:
        return value
    if tag == BOOL:
        return +value
    if tag == INSTANCE and load_word(type_of(value), VALUE_TAG) == INT:
        return load_word(value, VALUE)
    return None


def is_index(value):
    """Whether a value can be an int: it is one, or its type has `__index__`."""
    tag = tag_of(value)
    return tag == INT or tag == BOOL or tag == BIGINT or tag == INSTANCE and lookup(type_of(value), INDEX_METHOD) is not MISSING


def index_of(value):
    """operator.index(value)"""
    result = held_int(value)
    if result is not None:
        return result
    method = lookup(type_of(value), INDEX_METHOD)
    if method is MISSING:
        throw(TypeError, concat(("'", type_name(value), "' object cannot be interpreted as an integer")))
    made = call_special(method, value)
    result = held_int(made)
    if result is None:
        throw(TypeError, concat(("__index__ returned non-int (type ", type_name(made), ")")))
    return result
