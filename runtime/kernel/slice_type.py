"""The class slice."""

from __pysm import MISSING, load_word, new, store_word, tag_of
from comparing import same_value
from exceptions import TypeError, ValueError, throw
from indexes import index_of, is_index
from operators import greater, greater_equal, less, less_equal, repr_of
from bigints import add_ints, compare_ints, sign_of
from receivers import raise_receiver
from strings import concat
from tags import BIGINT, BOOL, INT, SLICE
from types import size_of


def new_slice(start, stop, step):
    made = new(SLICE, 4)
    store_word(made, 1, start)
    store_word(made, 2, stop)
    store_word(made, 3, step)
    return made


def slice_value(self):
    if tag_of(self) != SLICE:
        raise_receiver(self, "slice")
    return self


def any_index(value):
    """An int of any size."""
    tag = tag_of(value)
    if tag == INT or tag == BIGINT:
        return value
    if tag == BOOL:
        return +value
    if not is_index(value):
        throw(TypeError, "slice indices must be integers or None or have an __index__ method")
    return index_of(value)


def bound(value, default, count, lowest, highest):
    """A bound of a slice, cut to what a sequence of so many items has."""
    if value is None:
        return default
    value = any_index(value)
    if sign_of(value) < 0:
        value = add_ints(value, count)
    if compare_ints(value, lowest) < 0:
        return lowest
    return highest if compare_ints(value, highest) > 0 else value


def slice_parts(self, count):
    """(start, stop, step) for a sequence of so many items, as slice.indices gives them; any of them may be a BIGINT."""
    step = 1 if load_word(self, 3) is None else any_index(load_word(self, 3))
    order = sign_of(step)
    if order == 0:
        throw(ValueError, "slice step cannot be zero")
    if order > 0:
        return bound(load_word(self, 1), 0, count, 0, count), bound(load_word(self, 2), count, count, 0, count), step
    last = add_ints(count, -1)
    return bound(load_word(self, 1), last, count, -1, last), bound(load_word(self, 2), -1, count, -1, last), step


class slice:
    _final = True

    __hash__ = None

    @staticmethod
    def __new__(cls, start=MISSING, /, *more):
        if start is MISSING:
            throw(TypeError, "slice expected at least 1 argument, got 0")
        count = size_of(more) - 1
        if count == 0:
            return new_slice(None, start, None)
        if count > 2:
            throw(TypeError, concat(("slice expected at most 3 arguments, got ", repr_of(count + 1))))
        return new_slice(start, load_word(more, 1), load_word(more, 2) if count == 2 else None)

    @property
    def start(self):
        return load_word(slice_value(self), 1)

    @property
    def stop(self):
        return load_word(slice_value(self), 2)

    @property
    def step(self):
        return load_word(slice_value(self), 3)

    def indices(self, length, /):
        self = slice_value(self)
        count = index_of(length)
        if sign_of(count) < 0:
            throw(ValueError, "length should not be negative")
        return slice_parts(self, count)

    def __repr__(self):
        self = slice_value(self)
        return concat(("slice(", repr_of(load_word(self, 1)), ", ", repr_of(load_word(self, 2)), ", ", repr_of(load_word(self, 3)), ")"))

    def __eq__(self, other, /):
        if tag_of(other) != SLICE:
            return NotImplemented
        return difference(slice_value(self), other) == 0

    def __ne__(self, other, /):
        if tag_of(other) != SLICE:
            return NotImplemented
        return difference(slice_value(self), other) != 0

    def __lt__(self, other, /):
        if tag_of(other) != SLICE:
            return NotImplemented
        i = difference(slice_value(self), other)
        return less(load_word(self, i), load_word(other, i)) if i else False

    def __le__(self, other, /):
        if tag_of(other) != SLICE:
            return NotImplemented
        i = difference(slice_value(self), other)
        return less_equal(load_word(self, i), load_word(other, i)) if i else True

    def __gt__(self, other, /):
        if tag_of(other) != SLICE:
            return NotImplemented
        i = difference(slice_value(self), other)
        return greater(load_word(self, i), load_word(other, i)) if i else False

    def __ge__(self, other, /):
        if tag_of(other) != SLICE:
            return NotImplemented
        i = difference(slice_value(self), other)
        return greater_equal(load_word(self, i), load_word(other, i)) if i else True


def difference(a, b):
    """The word in which two slices differ first, or 0."""
    for i in range(1, 4):
        if not same_value(load_word(a, i), load_word(b, i)):
            return i
    return 0
