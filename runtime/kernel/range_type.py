"""The class range."""

from __pysm import load_word, tag_of
from bigints import neg_int, sign_of, sub_ints
from builtin_iterators import iterator_of_range, range_iterator
from exceptions import OverflowError, TypeError, throw
from int_text import decimal_text
from iteration import make_iterator
from long_ranges import is_long, long_item, next_of_long_range
from ranges import LENGTH, START, STEP, STOP, index_argument, new_range, range_count, range_equal, range_find, range_get, range_hash, range_index, range_item, range_repr
from receivers import raise_receiver
from strings import concat
from tags import BIGINT, INT, RANGE
from types import size_of


def range_value(self):
    if tag_of(self) != RANGE:
        raise_receiver(self, "range")
    return self


def iterate_range(self):
    if is_long(self):
        return make_iterator(range_iterator, next_of_long_range, load_word(self, START), load_word(self, STEP), load_word(self, LENGTH))
    return iterator_of_range(range_iterator, load_word(self, START), load_word(self, STEP), load_word(self, LENGTH))


def range_to(stop):
    return new_range(0, index_argument(stop), 1)


def range_from(start, stop):
    return new_range(index_argument(start), index_argument(stop), 1)


class range:
    _call_1 = range_to
    _call_2 = range_from

    _final = True

    @staticmethod
    def __new__(cls, *bounds):
        count = size_of(bounds) - 1
        if count == 0:
            throw(TypeError, "range expected at least 1 argument, got 0")
        if count == 1:
            return new_range(0, index_argument(load_word(bounds, 1)), 1)
        if count > 3:
            throw(TypeError, concat(("range expected at most 3 arguments, got ", decimal_text(count))))
        return new_range(index_argument(load_word(bounds, 1)), index_argument(load_word(bounds, 2)), index_argument(load_word(bounds, 3)) if count == 3 else 1)

    @property
    def start(self):
        return load_word(range_value(self), START)

    @property
    def stop(self):
        return load_word(range_value(self), STOP)

    @property
    def step(self):
        return load_word(range_value(self), STEP)

    def index(self, value, /):
        return range_index(range_value(self), value)

    def count(self, value, /):
        return range_count(range_value(self), value)

    def __len__(self):
        count = load_word(range_value(self), LENGTH)
        if tag_of(count) == BIGINT:
            throw(OverflowError, "Python int too large to convert to C ssize_t")
        return count

    def __bool__(self):
        count = load_word(range_value(self), LENGTH)
        return tag_of(count) == BIGINT or count != 0

    def __getitem__(self, key, /):
        return range_get(range_value(self), key)

    def __contains__(self, value, /):
        return sign_of(range_find(range_value(self), value)) >= 0

    def __iter__(self):
        return iterate_range(range_value(self))

    def __reversed__(self):
        self = range_value(self)
        count = load_word(self, LENGTH)
        if is_long(self):
            return make_iterator(range_iterator, next_of_long_range, long_item(self, sub_ints(count, 1)), neg_int(load_word(self, STEP)), count)
        if count < 2:
            return iterate_range(self)
        last = range_item(self, count - 1)
        back = neg_int(load_word(self, STEP))
        return iterator_of_range(range_iterator, last, back, count) if tag_of(back) == INT else make_iterator(range_iterator, next_of_long_range, last, back, count)

    def __eq__(self, other, /):
        return range_equal(range_value(self), other) if tag_of(other) == RANGE else NotImplemented

    def __ne__(self, other, /):
        return not range_equal(range_value(self), other) if tag_of(other) == RANGE else NotImplemented

    def __hash__(self):
        return range_hash(range_value(self))

    def __repr__(self):
        return range_repr(range_value(self))
