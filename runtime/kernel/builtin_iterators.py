"""
Iterators over lists, tuples and ranges. Their next functions return END when nothing is left, and then always.

State is in words 3, 4 and 5 of an ITERATOR; word 3 is None at the end.
"""

from __pysm import END, load_word, retag, store_word
from exceptions import StopIteration, throw_plain
from iteration import next_item
from lists import COUNT, ITEMS
from tags import INT

SOURCE = 3
AT = 4
MORE = 5


class builtin_iterator:
    def __iter__(self):
        return self

    def __next__(self):
        item = next_item(self)
        if item is END:
            throw_plain(StopIteration)
        return item


def next_of_list(iterator):
    source = load_word(iterator, SOURCE)
    if source is None:
        return END
    i = load_word(iterator, AT)
    if i < load_word(source, COUNT):
        store_word(iterator, AT, i + 1)
        return load_word(load_word(source, ITEMS), i + 1)
    store_word(iterator, SOURCE, None)
    return END


class list_iterator(builtin_iterator):
    def __length_hint__(self):
        source = load_word(self, SOURCE)
        if source is None:
            return 0
        left = load_word(source, COUNT) - load_word(self, AT)
        return left if left > 0 else 0


def next_of_list_reversed(iterator):
    source = load_word(iterator, SOURCE)
    if source is None:
        return END
    i = load_word(iterator, AT)
    if 0 < i <= load_word(source, COUNT):
        store_word(iterator, AT, i - 1)
        return load_word(load_word(source, ITEMS), i)
    store_word(iterator, SOURCE, None)
    return END


class list_reverseiterator(builtin_iterator):
    def __length_hint__(self):
        source = load_word(self, SOURCE)
        if source is None:
            return 0
        left = load_word(self, AT)
        return left if left <= load_word(source, COUNT) else 0


def next_of_tuple(iterator):
    source = load_word(iterator, SOURCE)
    if source is None:
        return END
    i = load_word(iterator, AT)
    if i < retag(INT, source) >> 32:
        store_word(iterator, AT, i + 1)
        return load_word(source, i)
    store_word(iterator, SOURCE, None)
    return END


class tuple_iterator(builtin_iterator):
    """Word 4 is the word of the next item."""

    def __length_hint__(self):
        source = load_word(self, SOURCE)
        return 0 if source is None else (retag(INT, source) >> 32) - load_word(self, AT)


def next_of_range(iterator):
    """Words 3, 4, 5: next item, step, items left."""
    left = load_word(iterator, MORE)
    if left == 0:
        return END
    item = load_word(iterator, SOURCE)
    store_word(iterator, MORE, left - 1)
    if left > 1:
        store_word(iterator, SOURCE, item + load_word(iterator, AT))
    return item


class range_iterator(builtin_iterator):
    def __length_hint__(self):
        return load_word(self, MORE)
