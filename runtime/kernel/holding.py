"""Values of built-in types, as such or held by an instance of a program's subclass."""

from __pysm import load_word, tag_of
from exceptions import TypeError, throw
from strings import concat
from tags import INSTANCE
from types import VALUE_TAG, type_name


def held(x, tag):
    """The value of the built-in type with that tag that x is or holds; None where it is no such value."""
    own = tag_of(x)
    if own == tag:
        return x
    if own == INSTANCE and load_word(load_word(x, 1), VALUE_TAG) == tag:
        return load_word(x, 3)
    return None


def raise_argument(before, x, after):
    """A TypeError whose text names the type of a value."""
    throw(TypeError, concat((before, type_name(x), after)))
