"""Special methods, looked up in the type of a value."""

from __pysm import tag_of
from attributes import bind
from tags import FUNCTION
from types import type_of


def call_special(function, value):
    """function(value), of what the value's type has by a special name."""
    if tag_of(function) == FUNCTION:
        return function(value)
    return bind(function, value, type_of(value))()


def call_special_with(function, value, argument):
    if tag_of(function) == FUNCTION:
        return function(value, argument)
    return bind(function, value, type_of(value))(argument)
