"""Indices and slices of sequences."""

from __pysm import load_word, tag_of
from exceptions import IndexError, TypeError, ValueError, throw
from indexes import index_of, is_index
from tags import BIGINT, BOOL, INT

GREATEST = 0x7FFFFFFFFFFFFFFF


def size_index(value):
    """The int of a value that must fit in 64 bits: an index or a count."""
    if tag_of(value) == INT:
        return value
    if tag_of(value) == BOOL:
        return +value
    value = index_of(value)
    if tag_of(value) == BIGINT:
        throw(IndexError, "cannot fit 'int' into an index-sized integer")
    return value


def slice_index(value):
    """A bound of a slice, which is no None, cut to 64 bits."""
    tag = tag_of(value)
    if tag == INT:
        return value
    if tag == BOOL:
        return +value
    if tag != BIGINT:
        if not is_index(value):
            throw(TypeError, "slice indices must be integers or None or have an __index__ method")
        value = index_of(value)
        if tag_of(value) != BIGINT:
            return value
    return GREATEST if load_word(value, 1) > 0 else -GREATEST


def position(value, default, count):
    """A bound given to a method, None for the default, as a position; all past the end are count + 1."""
    if value is None:
        return default
    if tag_of(value) != INT:
        value = slice_index(value)
    if value < 0:
        value += count
        return 0 if value < 0 else value
    return value if value <= count else count + 1


def item_index(value, count, text):
    """A position of an item; text of the IndexError where there is none."""
    if value < 0:
        value += count
    if 0 <= value < count:
        return value
    throw(IndexError, text)


def clamp(value, lowest, highest):
    return lowest if value < lowest else highest if value > highest else value


def steps(distance, step):
    """How many positions a step apart fit in a distance."""
    if distance <= 0:
        return 0
    return distance if step == 1 else (distance - 1) // step + 1


def slice_bounds(bounds, count):
    """(start, step, items) of a SLICE over so many items; stop is start + step * items where that is reached exactly."""
    step = 1 if load_word(bounds, 3) is None else slice_index(load_word(bounds, 3))
    if step == 0:
        throw(ValueError, "slice step cannot be zero")
    # Longer steps make no difference, and could not be added to a position.
    step = clamp(step, -count - 2, count + 2)
    if step > 0:
        start = 0 if load_word(bounds, 1) is None else slice_index(load_word(bounds, 1))
        stop = count if load_word(bounds, 2) is None else slice_index(load_word(bounds, 2))
        if start < 0:
            start = clamp(start + count, 0, count)
        elif start > count:
            start = count
        if stop < 0:
            stop = clamp(stop + count, 0, count)
        elif stop > count:
            stop = count
        items = steps(stop - start, step)
    else:
        start = count - 1 if load_word(bounds, 1) is None else slice_index(load_word(bounds, 1))
        if start < 0 and load_word(bounds, 1) is not None:
            start = clamp(start + count, -1, count - 1)
        elif start >= count:
            start = count - 1
        stop = -1 if load_word(bounds, 2) is None else slice_index(load_word(bounds, 2))
        if stop < 0 and load_word(bounds, 2) is not None:
            stop = clamp(stop + count, -1, count - 1)
        elif stop >= count:
            stop = count - 1
        items = steps(start - stop, -step)
    return start, step, items
