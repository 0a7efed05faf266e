"""Iteration: iterators of values, and their next items."""

from __pysm import END, load_word, new, retag, store_word, tag_of
from generators import KIND, resume_trapped
from protocols import iterator_by_method, next_by_method
from tags import GENERATOR, INT, ITERATOR, LIST, TUPLE

NEXT = 2


def make_iterator(cls, next_function, a, b, c):
    """An iterator of a built-in class, with the three words of its state; where the processor advances it, the position is what it has in place of a function."""
    made = new(ITERATOR, 6)
    store_word(made, 1, cls)
    store_word(made, NEXT, next_function)
    store_word(made, 3, a)
    store_word(made, 4, b)
    store_word(made, 5, c)
    return made


def get_iterator(value):
    """iter(value)"""
    tag = tag_of(value)
    if tag == ITERATOR or tag == GENERATOR and load_word(value, KIND) & 3 == 0:
        return value
    return iterator_by_method(value)


def iterator_or_none(value):
    """iter(value), or None where that is a TypeError: its callers have their own texts for it."""
    try:
        return get_iterator(value)
    except TypeError:
        return None


def next_trapped(iterator):
    """The next item, or END: what the processor does not do by itself."""
    tag = tag_of(iterator)
    if tag == GENERATOR:
        return resume_trapped(iterator, None)
    if tag != ITERATOR:
        return next_by_method(iterator)
    position = load_word(iterator, NEXT)
    if tag_of(position) != INT:
        return position(iterator)
    # It is past its end, or the processor has no unit for objects.
    source = load_word(iterator, 3)
    tag = tag_of(source)
    if tag == INT:
        if position == 0:
            return END
        store_word(iterator, 3, source + load_word(iterator, 4))
        item = source
    elif tag == LIST and position < load_word(source, 1):
        item = load_word(load_word(source, 2), position + 1)
    elif tag == TUPLE and position < (retag(INT, source) >> 32) - 1:
        item = load_word(source, position + 1)
    else:
        store_word(iterator, 3, None)
        return END
    store_word(iterator, NEXT, position + 1)
    return item
