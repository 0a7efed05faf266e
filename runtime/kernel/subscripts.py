"""Subscripts: items of containers, parameters of classes."""

from __pysm import GET_ITEMS, MISSING, SET_ITEMS, load_word, store_word, tag_of
from attributes import bind
from base_exception import TypeError
from class_items import class_item
from exceptions import throw
from special import call_special_with
from strings import concat
from tags import FUNCTION, INSTANCE, INT, LIST, STR, TUPLE, TYPE
from types import FIRST_TYPE, lookup, size_of, type_name, type_of

GET_ITEM = "__getitem__"
SET_ITEM = "__setitem__"
DELETE_ITEM = "__delitem__"


def get_item(container, key):
    tag = tag_of(container)
    if tag == INSTANCE:
        method = lookup(container, GET_ITEM)
        if tag_of(method) == FUNCTION:
            return method(container, key)
    elif tag_of(key) == INT:
        if tag == LIST:
            if 0 <= key < load_word(container, 1):
                return load_word(load_word(container, 2), key + 1)
            if key < 0 and key + load_word(container, 1) >= 0:
                return load_word(load_word(container, 2), key + load_word(container, 1) + 1)
        elif tag == TUPLE and 0 <= key < size_of(container) - 1:
            return load_word(container, key + 1)
    if STR <= tag:
        method = load_word(GET_ITEMS, tag - FIRST_TYPE)
        if method is not None:
            return method(container, key)
    method = lookup(type_of(container), GET_ITEM)
    if method is not MISSING:
        return call_special_with(method, container, key)
    if tag == TYPE:
        return class_item(container, key)
    throw(TypeError, concat(("'", type_name(container), "' object is not subscriptable")))


def set_item(container, key, value):
    tag = tag_of(container)
    if tag == LIST and tag_of(key) == INT and 0 <= key < load_word(container, 1):
        store_word(load_word(container, 2), key + 1, value)
        return
    if tag == INSTANCE:
        method = lookup(container, SET_ITEM)
        if tag_of(method) == FUNCTION:
            method(container, key, value)
            return
    elif STR <= tag:
        method = load_word(SET_ITEMS, tag - FIRST_TYPE)
        if method is not None:
            method(container, key, value)
            return
    method = lookup(type_of(container), SET_ITEM)
    if tag_of(method) == FUNCTION:
        method(container, key, value)
    elif method is MISSING:
        throw(TypeError, concat(("'", type_name(container), "' object does not support item assignment")))
    else:
        bind(method, container, type_of(container))(key, value)


def delete_item(container, key):
    method = lookup(type_of(container), DELETE_ITEM)
    if method is MISSING:
        is_index = tag_of(key) == INT and (tag_of(container) == INSTANCE or lookup(type_of(container), "__contains__") is not MISSING)
        throw(TypeError, concat(("'", type_name(container), "' object doesn't support item deletion" if is_index else "' object does not support item deletion")))
    call_special_with(method, container, key)
