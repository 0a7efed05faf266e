"""Iterators over simulated tuples, lists and dicts, and over what make_iterator made."""

import __pysm as machine
import values
from words import DICT, FROZENSET, INSTANCE, ITERATOR, LIST, SET, TUPLE

END = machine.END


class Items:
    """An iterator of CPython's in a word."""


def get_iterator(x):
    tag = machine.tag_of(x)
    if tag == ITERATOR:
        return x
    if tag == TUPLE:
        items = x.words[1:]
    elif tag == LIST:
        items = x.words[2].words[1:1 + x.words[1]]
    elif tag == DICT:
        items = [k for k in x.words[4].words[2::3][:x.words[2]] if k is not machine.Unbound]
    elif tag in (SET, FROZENSET):
        items = [k for k in x.words[4].words[2::2] if k is not machine.Unbound and type(k) is not machine.Raw]
    elif tag == INSTANCE and type(x) is machine.Ref:
        return x.words[1].__iter__(x)
    else:
        items = [values.to_word(item) for item in values.from_word(x)]
    pending = iter(items)
    return make_iterator(Items, lambda _: next(pending, END), None, None, None)


def iterator_or_none(x):
    try:
        return get_iterator(x)
    except TypeError:
        return None


def make_iterator(cls, function, a, b, c):
    return values.make(ITERATOR, [cls, function, a, b, c])


def next_item(iterator):
    position = iterator.words[2]
    return counted_on(iterator, position) if type(position) is int else position(iterator)


def counted_on(iterator, position):
    """What the processor does by itself: docs/isa.md, Objects."""
    source = iterator.words[3]
    if type(source) is int:
        if position == 0:
            return END
        item = source
        iterator.words[3] = source + iterator.words[4]
    else:
        items = [] if source is None else source.words[1:] if machine.tag_of(source) == TUPLE else source.words[2].words[1:1 + source.words[1]]
        if position >= len(items):
            iterator.words[3] = None
            return END
        item = items[position]
    iterator.words[2] = position + 1
    return item


machine.take_next = next_item
