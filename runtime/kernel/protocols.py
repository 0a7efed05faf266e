"""Iteration and membership by methods of the program's classes."""

from __pysm import CONTAINS, END, MISSING, advance, load_word, store_word, tag_of
from base_exception import TypeError
from builtin_iterators import builtin_iterator
from comparing import same_value
from exception_types import IndexError, StopIteration
from exceptions import throw
from iteration import get_iterator, make_iterator
from special import call_special, call_special_with
from strings import concat
from tags import BOOL, FUNCTION, INSTANCE, ITERATOR, STR
from truth import truth
from types import FIRST_TYPE, lookup, type_name, type_of

ITER_METHOD = "__iter__"
NEXT_METHOD = "__next__"
GET_ITEM_METHOD = "__getitem__"
CONTAINS_METHOD = "__contains__"


class iterator(builtin_iterator):
    """Of a sequence that has `__getitem__` only."""

    _flags = 16


def iterator_by_method(value):
    """iter(value), by `__iter__` or `__getitem__`."""
    cls = type_of(value)
    method = lookup(cls, ITER_METHOD)
    if method is MISSING and lookup(cls, GET_ITEM_METHOD) is not MISSING:
        return make_iterator(iterator, next_of_sequence, value, 0, None)
    if method is None or method is MISSING:
        throw(TypeError, concat(("'", type_name(value), "' object is not iterable")))
    result = call_special(method, value)
    if tag_of(result) != ITERATOR and lookup(type_of(result), NEXT_METHOD) is MISSING:
        throw(TypeError, concat(("iter() returned non-iterator of type '", type_name(result), "'")))
    return result


def next_of_sequence(self):
    value = load_word(self, 3)
    if value is None:
        return END
    at = load_word(self, 4)
    try:
        item = call_special_with(lookup(type_of(value), GET_ITEM_METHOD), value, at)
    except (IndexError, StopIteration):
        store_word(self, 3, None)
        return END
    store_word(self, 4, at + 1)
    return item


def next_by_method(value):
    """The next item of an iterator, by `__next__`, or END."""
    method = lookup(value, NEXT_METHOD) if tag_of(value) == INSTANCE else lookup(type_of(value), NEXT_METHOD)
    if method is MISSING:
        throw(TypeError, concat(("'", type_name(value), "' object is not an iterator")))
    try:
        return call_special(method, value)
    except StopIteration:
        return END


def is_in(item, container):
    """item in container, a Bool."""
    tag = tag_of(container)
    if tag == INSTANCE:
        method = lookup(container, CONTAINS_METHOD)
        if tag_of(method) == FUNCTION:
            result = method(container, item)
            return result if tag_of(result) == BOOL else truth(result)
    elif STR <= tag:
        method = load_word(CONTAINS, tag - FIRST_TYPE)
        if method is not None:
            return method(container, item)
    method = lookup(type_of(container), CONTAINS_METHOD)
    if method is MISSING:
        return is_among(item, container)
    if method is None:
        throw(TypeError, concat(("'", type_name(container), "' object is not a container")))
    result = call_special_with(method, container, item)
    return result if tag_of(result) == BOOL else truth(result)


def is_among(item, container):
    """Whether iteration comes to an item."""
    cls = type_of(container)
    method = lookup(cls, ITER_METHOD)
    if method is None or method is MISSING and lookup(cls, GET_ITEM_METHOD) is MISSING:
        throw(TypeError, concat(("argument of type '", type_name(container), "' is not iterable")))
    items = get_iterator(container)
    other = advance(items)
    while other is not END:
        if same_value(other, item):
            return True
        other = advance(items)
    return False
