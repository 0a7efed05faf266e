"""Subscripts of classes: `__class_getitem__`, or list[int] and its like."""

from __pysm import MISSING, load_word
from attributes import bind_to_class
from base_exception import TypeError
from class_unions import alias_of
from exceptions import throw
from strings import concat
from tags import DICT, FROZENSET, LIST, SET, TUPLE
from type_class import type
from types import NAME, VALUE_TAG, lookup

CLASS_GET_ITEM = "__class_getitem__"


def class_item(cls, key):
    method = lookup(cls, CLASS_GET_ITEM)
    if method is not MISSING:
        return bind_to_class(method, cls)(key)
    if cls is not type and not is_generic(load_word(cls, VALUE_TAG)):
        throw(TypeError, concat(("type '", load_word(cls, NAME), "' is not subscriptable")))
    return alias_of(cls, key)


def is_generic(tag):
    return tag == LIST or tag == DICT or tag == TUPLE or tag == SET or tag == FROZENSET
