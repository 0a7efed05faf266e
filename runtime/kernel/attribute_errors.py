"""Attributes that are not there, or not to be changed."""

from __pysm import MISSING, load_word, store_word, tag_of
from exception_values import SPARE, new_exception
from exceptions import AttributeError, raise_exception
from modules import module_name
from strings import concat
from tags import MODULE, TYPE
from types import NAME, type_name


def attribute_error(text, obj, name):
    """Raises an AttributeError that knows its name and obj, from which tracebacks take suggestions."""
    error = new_exception(AttributeError, (text,))
    store_word(error, SPARE, (name, obj))
    raise_exception(error)


def no_attribute(obj, name):
    tag = tag_of(obj)
    if tag == TYPE:
        text = concat(("type object '", load_word(obj, NAME), "' has no attribute '", name, "'"))
    elif tag == MODULE:
        text = concat(("module '", module_name(obj), "' has no attribute '", name, "'"))
    else:
        text = concat(("'", type_name(obj), "' object has no attribute '", name, "'"))
    attribute_error(text, obj, name)


def not_writable(obj, name, value):
    """An object that takes no attributes of its own; value is what its type has by the name, or MISSING."""
    if value is MISSING:
        no_attribute(obj, name)
    attribute_error(concat(("'", type_name(obj), "' object attribute '", name, "' is read-only")), obj, name)
