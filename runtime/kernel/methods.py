"""Special methods, which are looked up in the type."""

from __pysm import MISSING
from attributes import bind
from types import lookup, type_of


def special(value, name):
    """What the type has by the name, or MISSING."""
    return lookup(type_of(value), name)


def bound_special(value, name):
    """The same as a method of the value, or MISSING."""
    cls = type_of(value)
    method = lookup(cls, name)
    return MISSING if method is MISSING else bind(method, value, cls)
