"""The class list."""

from __pysm import load_word, raw_is, retag, store_word, tag_of
from builtin_iterators import list_iterator, list_reverseiterator, next_of_list_reversed
from class_unions import alias_of
from holding import held, raise_argument
from instances import make_value
from iteration import make_iterator
from lists import (COUNT, ITEMS, empty_list, first_difference, index_bound, list_append, list_clear, list_concat, list_contains, list_count, list_delete, list_equal, list_from,
                   list_extend, list_get, list_index, list_insert, list_of_words, list_pop, list_remove, list_repeat, list_repr, list_reverse, list_set, list_slice,
                   new_list, repeat_count, repeat_in_place, size_argument)
from operators import greater, greater_equal, less, less_equal
from receivers import raise_receiver
from sort_list import list_sort
from tags import INT, LIST, SLICE


def list_value(self):
    """The LIST that self is or holds."""
    if tag_of(self) == LIST:
        return self
    value = held(self, LIST)
    if value is None:
        raise_receiver(self, "list")
    return value


class list:
    _call_0 = empty_list
    _call_1 = list_from

    __hash__ = None

    @staticmethod
    def __new__(cls, *arguments, **keywords):
        return make_value(cls, new_list(0))

    @classmethod
    def __class_getitem__(cls, item, /):
        return alias_of(cls, item)

    def __init__(self, iterable=(), /):
        self = list_value(self)
        if load_word(self, COUNT):
            list_clear(self)
        list_extend(self, iterable)

    def append(self, object, /):
        # What list_append does, without a call where there is room.
        if tag_of(self) == LIST:
            count = load_word(self, COUNT) + 1
            items = load_word(self, ITEMS)
            if count != retag(INT, items) >> 32:
                store_word(items, count, object)
                store_word(self, COUNT, count)
                return
        list_append(list_value(self), object)

    def extend(self, iterable, /):
        list_extend(list_value(self), iterable)

    def insert(self, index, object, /):
        list_insert(list_value(self), size_argument(index), object)

    def pop(self, index=-1, /):
        if tag_of(self) == LIST and raw_is(index, -1):
            count = load_word(self, COUNT)
            if count:
                items = load_word(self, ITEMS)
                item = load_word(items, count)
                store_word(items, count, None)
                store_word(self, COUNT, count - 1)
                return item
        return list_pop(list_value(self), size_argument(index))

    def remove(self, value, /):
        list_remove(list_value(self), value)

    def clear(self):
        list_clear(list_value(self))

    def copy(self):
        self = list_value(self)
        return list_of_words(load_word(self, ITEMS), 1, load_word(self, COUNT))

    def index(self, value, start=0, stop=9223372036854775807, /):
        self = list_value(self)
        count = load_word(self, COUNT)
        return list_index(self, value, index_bound(start, count), index_bound(stop, count))

    def count(self, value, /):
        return list_count(list_value(self), value)

    def reverse(self):
        list_reverse(list_value(self))

    def sort(self, *, key=None, reverse=False):
        list_sort(list_value(self), key, reverse)

    def __len__(self):
        return load_word(list_value(self), COUNT)

    def __getitem__(self, key, /):
        if tag_of(self) == LIST and tag_of(key) == SLICE:
            return list_slice(self, key)
        return list_get(list_value(self), key)

    def __setitem__(self, key, value, /):
        list_set(list_value(self), key, value)

    def __delitem__(self, key, /):
        list_delete(list_value(self), key)

    def __contains__(self, value, /):
        return list_contains(list_value(self), value)

    def __iter__(self):
        return make_iterator(list_iterator, 0, list_value(self), None, None)

    def __reversed__(self):
        self = list_value(self)
        return make_iterator(list_reverseiterator, next_of_list_reversed, self, load_word(self, COUNT), None)

    def __repr__(self):
        return list_repr(list_value(self))

    def __add__(self, other, /):
        right = held(other, LIST)
        if right is None:
            raise_argument('can only concatenate list (not "', other, '") to list')
        return list_concat(list_value(self), right)

    def __iadd__(self, other, /):
        list_extend(list_value(self), other)
        return self

    def __mul__(self, times, /):
        times = repeat_count(times)
        return NotImplemented if times is None else list_repeat(list_value(self), times)

    __rmul__ = __mul__

    def __imul__(self, times, /):
        times = repeat_count(times)
        if times is None:
            return NotImplemented
        repeat_in_place(list_value(self), times)
        return self

    def __eq__(self, other, /):
        other = held(other, LIST)
        return NotImplemented if other is None else list_equal(list_value(self), other)

    def __ne__(self, other, /):
        other = held(other, LIST)
        return NotImplemented if other is None else not list_equal(list_value(self), other)

    def __lt__(self, other, /):
        other = held(other, LIST)
        if other is None:
            return NotImplemented
        self = list_value(self)
        i = first_difference(self, other)
        return less(item(self, i), item(other, i)) if i else load_word(self, COUNT) < load_word(other, COUNT)

    def __le__(self, other, /):
        other = held(other, LIST)
        if other is None:
            return NotImplemented
        self = list_value(self)
        i = first_difference(self, other)
        return less_equal(item(self, i), item(other, i)) if i else load_word(self, COUNT) <= load_word(other, COUNT)

    def __gt__(self, other, /):
        other = held(other, LIST)
        if other is None:
            return NotImplemented
        self = list_value(self)
        i = first_difference(self, other)
        return greater(item(self, i), item(other, i)) if i else load_word(self, COUNT) > load_word(other, COUNT)

    def __ge__(self, other, /):
        other = held(other, LIST)
        if other is None:
            return NotImplemented
        self = list_value(self)
        i = first_difference(self, other)
        return greater_equal(item(self, i), item(other, i)) if i else load_word(self, COUNT) >= load_word(other, COUNT)


def item(self, i):
    """The item in word i of the items."""
    return load_word(load_word(self, ITEMS), i)
