"""The class tuple."""

from __pysm import load_word, retag, tag_of
from builtin_iterators import tuple_iterator
from class_unions import alias_of
from holding import held, raise_argument
from instances import make_value
from iteration import make_iterator
from lists import index_bound, repeat_count
from operators import greater, greater_equal, less, less_equal
from receivers import raise_receiver
from tags import INT, TUPLE
from tuples import (difference_of_tuples, tuple_concat, tuple_contains, tuple_count, tuple_equal, tuple_from, tuple_get, tuple_hash, tuple_index, tuple_repeat,
                    tuple_repr)


def tuple_value(self):
    """The TUPLE that self is or holds."""
    if tag_of(self) == TUPLE:
        return self
    value = held(self, TUPLE)
    if value is None:
        raise_receiver(self, "tuple")
    return value


def size(self):
    return retag(INT, self) >> 32


class tuple:
    _call_1 = tuple_from

    @staticmethod
    def __new__(cls, iterable=(), /):
        return make_value(cls, tuple_from(iterable))

    @classmethod
    def __class_getitem__(cls, item, /):
        return alias_of(cls, item)

    def index(self, value, start=0, stop=9223372036854775807, /):
        self = tuple_value(self)
        count = size(self) - 1
        return tuple_index(self, value, index_bound(start, count), index_bound(stop, count))

    def count(self, value, /):
        return tuple_count(tuple_value(self), value)

    def __len__(self):
        return size(tuple_value(self)) - 1

    def __getitem__(self, key, /):
        return tuple_get(tuple_value(self), key)

    def __contains__(self, value, /):
        return tuple_contains(tuple_value(self), value)

    def __iter__(self):
        return make_iterator(tuple_iterator, 0, tuple_value(self), None, None)

    def __repr__(self):
        return tuple_repr(tuple_value(self))

    def __hash__(self):
        return tuple_hash(tuple_value(self))

    def __getnewargs__(self):
        return (tuple_value(self),)

    def __add__(self, other, /):
        right = held(other, TUPLE)
        if right is None:
            raise_argument('can only concatenate tuple (not "', other, '") to tuple')
        return tuple_concat(tuple_value(self), right)

    def __mul__(self, times, /):
        times = repeat_count(times)
        return NotImplemented if times is None else tuple_repeat(tuple_value(self), times)

    __rmul__ = __mul__

    def __eq__(self, other, /):
        other = held(other, TUPLE)
        return NotImplemented if other is None else tuple_equal(tuple_value(self), other)

    def __ne__(self, other, /):
        other = held(other, TUPLE)
        return NotImplemented if other is None else not tuple_equal(tuple_value(self), other)

    def __lt__(self, other, /):
        other = held(other, TUPLE)
        if other is None:
            return NotImplemented
        self = tuple_value(self)
        i = difference_of_tuples(self, other)
        return less(load_word(self, i), load_word(other, i)) if i else size(self) < size(other)

    def __le__(self, other, /):
        other = held(other, TUPLE)
        if other is None:
            return NotImplemented
        self = tuple_value(self)
        i = difference_of_tuples(self, other)
        return less_equal(load_word(self, i), load_word(other, i)) if i else size(self) <= size(other)

    def __gt__(self, other, /):
        other = held(other, TUPLE)
        if other is None:
            return NotImplemented
        self = tuple_value(self)
        i = difference_of_tuples(self, other)
        return greater(load_word(self, i), load_word(other, i)) if i else size(self) > size(other)

    def __ge__(self, other, /):
        other = held(other, TUPLE)
        if other is None:
            return NotImplemented
        self = tuple_value(self)
        i = difference_of_tuples(self, other)
        return greater_equal(load_word(self, i), load_word(other, i)) if i else size(self) >= size(other)
