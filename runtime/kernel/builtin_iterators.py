"""
Iterators over lists, tuples and ranges. Those that the processor advances by itself (docs/isa.md, Objects) have an Int in word 2; the others a function that returns END
when nothing is left, and then always. Their state is in words 3, 4 and 5; word 3 is None at the end.
"""

from __pysm import END, advance, load_word, retag, store_word, tag_of
from exceptions import StopIteration, throw
from iteration import make_iterator
from lists import COUNT, ITEMS
from receivers import raise_receiver
from tags import INT, ITERATOR

POSITION = 2
SOURCE = 3
AT = 4
MORE = 5

MOST = 0x7FFFFFFF


def check_iterator(value):
    if tag_of(value) != ITERATOR:
        raise_receiver(value, "iterator")


class builtin_iterator:
    _stands_for = "iterator"

    def __iter__(self):
        check_iterator(self)
        return self

    def __next__(self):
        check_iterator(self)
        item = advance(self)
        if item is END:
            throw(StopIteration)
        return item


class list_iterator(builtin_iterator):
    def __length_hint__(self):
        source = load_word(self, SOURCE)
        if source is None:
            return 0
        left = load_word(source, COUNT) - load_word(self, POSITION)
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


class tuple_iterator(builtin_iterator):
    def __length_hint__(self):
        source = load_word(self, SOURCE)
        return 0 if source is None else (retag(INT, source) >> 32) - 1 - load_word(self, POSITION)


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


def iterator_of_range(cls, start, step, count):
    """Over as many numbers; with small ones the processor counts up to 0 in word 2."""
    if count <= MOST and -MOST <= start <= MOST and -MOST <= step <= MOST:
        return make_iterator(cls, -count, start, step, None)
    return make_iterator(cls, next_of_range, start, step, count)


class range_iterator(builtin_iterator):
    def __length_hint__(self):
        position = load_word(self, POSITION)
        return -position if tag_of(position) == INT else load_word(self, MORE)
