"""Special methods, looked up in the type of a value."""

from __pysm import tag_of
from attributes import bind
from base_exception import TypeError
from exceptions import throw
from strings import concat
from tags import FUNCTION
from types import type_name, type_of

# Whether the program has made a class. Special methods of the built-in ones are all functions.
has_classes = False


def note_class():
    global has_classes
    has_classes = True


def call_special(function, value):
    """function(value), of what the value's type has by a special name."""
    if tag_of(function) == FUNCTION:
        return function(value)
    if has_classes:
        return bind(function, value, type_of(value))()
    raise_not_callable(function)


def call_special_with(function, value, argument):
    if tag_of(function) == FUNCTION:
        return function(value, argument)
    if has_classes:
        return bind(function, value, type_of(value))(argument)
    raise_not_callable(function)


def bound_special(function, value):
    """What is called for a call of a special method that is no function."""
    if has_classes:
        return bind(function, value, type_of(value))
    raise_not_callable(function)


def raise_not_callable(value):
    throw(TypeError, concat(("'", type_name(value), "' object is not callable")))
