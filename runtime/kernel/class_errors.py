"""Errors while a class is made."""

from __pysm import load_word, store_word
from exception_types import RuntimeError
from exception_values import CAUSE, SUPPRESS_CONTEXT, new_exception
from exceptions import raise_exception
from strings import concat
from types import NAME, type_name


def raise_set_name(cause, value, cls, name):
    text = concat(("Error calling __set_name__ on '", type_name(value), "' instance '", name, "' in '", load_word(cls, NAME), "'"))
    error = new_exception(RuntimeError, (text,))
    store_word(error, CAUSE, cause)
    store_word(error, SUPPRESS_CONTEXT, True)
    raise_exception(error)
