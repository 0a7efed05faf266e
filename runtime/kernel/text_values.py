"""The strs among values of the program, with CPython's errors where there must be one."""

from __pysm import tag_of
from exceptions import TypeError, throw
from holding import held
from receivers import raise_receiver
from strings import concat
from tags import STR
from types import type_name


def text_self(value):
    """The self of a method of str."""
    if tag_of(value) == STR:
        return value
    text = held(value, STR)
    if text is None:
        raise_receiver(value, "str")
    return text


def text_argument(value):
    """An argument that must be a str."""
    if tag_of(value) == STR:
        return value
    text = held(value, STR)
    if text is None:
        throw(TypeError, concat(("must be str, not ", type_name(value))))
    return text


def named_argument(value, name):
    """The same, where the text says whose argument it is: "replace() argument 1"."""
    text = held(value, STR)
    if text is None:
        throw(TypeError, concat((name, " must be str, not ", "None" if value is None else type_name(value))))
    return text
