"""Ranges of which a bound, the step or the length does not fit in 64 bits."""

from __pysm import END, load_word, store_word, tag_of
from bigints import add_ints, compare_ints, floordiv_ints, mul_ints, neg_int, sign_of, sub_ints
from exceptions import IndexError, throw
from tags import BIGINT

START = 1
STOP = 2
STEP = 3
LENGTH = 4


def is_long(self):
    """Of a RANGE."""
    return tag_of(load_word(self, START)) == BIGINT or tag_of(load_word(self, STOP)) == BIGINT or tag_of(load_word(self, STEP)) == BIGINT or tag_of(load_word(self, LENGTH)) == BIGINT


def long_length(start, stop, step):
    """Items of a range; the step is not 0."""
    far = sub_ints(stop, start)
    if sign_of(step) < 0:
        far = neg_int(far)
        step = neg_int(step)
    if sign_of(far) <= 0:
        return 0
    return add_ints(floordiv_ints(sub_ints(far, 1), step), 1)


def long_item(self, i):
    """What would be at an index of any size."""
    return add_ints(load_word(self, START), mul_ints(i, load_word(self, STEP)))


def long_get(self, key):
    """The item of an int."""
    count = load_word(self, LENGTH)
    if sign_of(key) < 0:
        key = add_ints(key, count)
    if sign_of(key) < 0 or compare_ints(key, count) >= 0:
        throw(IndexError, "range object index out of range")
    return long_item(self, key)


def long_find(self, value):
    """The index of an int, or -1."""
    distance = sub_ints(value, load_word(self, START))
    i = floordiv_ints(distance, load_word(self, STEP))
    if sign_of(i) < 0 or compare_ints(i, load_word(self, LENGTH)) >= 0:
        return -1
    return i if compare_ints(mul_ints(i, load_word(self, STEP)), distance) == 0 else -1


def next_of_long_range(iterator):
    """Words 3, 4, 5: next item, step, items left."""
    left = load_word(iterator, 5)
    if sign_of(left) == 0:
        return END
    item = load_word(iterator, 3)
    store_word(iterator, 5, sub_ints(left, 1))
    store_word(iterator, 3, add_ints(item, load_word(iterator, 4)))
    return item
