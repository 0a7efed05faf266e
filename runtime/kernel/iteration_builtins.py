"""Built-in functions of iterators and iterables."""

from __pysm import END, MISSING, advance, tag_of
from exceptions import StopIteration, TypeError, throw
from iteration import get_iterator, make_iterator
from iterator_types import callable_iterator, next_of_calls
from object_builtins import callable
from sort_list import sort_to_list
from special import call_special
from strings import concat
from tags import GENERATOR, ITERATOR
from types import lookup, type_name, type_of


def sorted_by(iterable, key=None):
    """sorted(iterable, key=key)"""
    return sort_to_list(iterable, key, False)


def sorted(iterable, /, *, key=None, reverse=False):
    return sort_to_list(iterable, key, reverse)


def iter(object, sentinel=MISSING, /):
    if sentinel is MISSING:
        return get_iterator(object)
    if not callable(object):
        throw(TypeError, "iter(v, w): v must be callable")
    return make_iterator(callable_iterator, next_of_calls, object, sentinel, None)


def next(iterator, default=MISSING, /):
    tag = tag_of(iterator)
    if tag == ITERATOR or default is not MISSING and tag == GENERATOR:
        item = advance(iterator)
        if item is not END:
            return item
        if default is MISSING:
            throw(StopIteration)
        return default
    method = lookup(type_of(iterator), "__next__")
    if method is MISSING:
        throw(TypeError, concat(("'", type_name(iterator), "' object is not an iterator")))
    if default is MISSING:
        return call_special(method, iterator)
    try:
        return call_special(method, iterator)
    except StopIteration:
        return default
