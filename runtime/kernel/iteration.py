"""Iteration: iterators of values, and their next items."""

from __pysm import END, load_word, new, store_word, tag_of
from generators import resume
from protocols import iterator_by_method, next_by_method
from tags import GENERATOR, ITERATOR

NEXT = 2


def make_iterator(cls, next_function, a, b, c):
    """An iterator of a built-in class, with the three words of its state."""
    made = new(ITERATOR, 6)
    store_word(made, 1, cls)
    store_word(made, NEXT, next_function)
    store_word(made, 3, a)
    store_word(made, 4, b)
    store_word(made, 5, c)
    return made


def get_iterator(value):
    """iter(value)"""
    return value if tag_of(value) == ITERATOR else iterator_by_method(value)


def next_item(iterator):
    """The next item, or END."""
    tag = tag_of(iterator)
    if tag == ITERATOR:
        return load_word(iterator, NEXT)(iterator)
    if tag == GENERATOR:
        return resume(iterator, None)
    return next_by_method(iterator)
