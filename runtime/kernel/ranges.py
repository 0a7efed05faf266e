"""What ranges do. Their bounds, step and length are ints of 64 bits; longer ones are refused with OverflowError."""

from __pysm import load_word, new, store_word, tag_of
from bigints import add_ints, floordiv_ints, mul_ints, neg_int, sub_ints
from comparing import same_value
from exceptions import IndexError, OverflowError, ValueError, throw
from lists import to_index
from operators import equal, repr_of, truth
from slice_type import slice_parts
from strings import concat
from tags import BIGINT, BOOL, INT, RANGE, SLICE
from tuples import tuple_hash

START = 1
STOP = 2
STEP = 3
LENGTH = 4

# Between these, differences of bounds fit in 64 bits.
SAFE = 0x3FFFFFFFFFFFFFFF


def small(value):
    if tag_of(value) == BIGINT:
        throw(OverflowError, "Python int too large to convert to C ssize_t")
    return value


def length_of(start, stop, step):
    """Items of a range; the step is not 0."""
    if -SAFE <= start <= SAFE and -SAFE <= stop <= SAFE:
        if step == 1:
            return stop - start if stop > start else 0
        if step > 0:
            return 0 if start >= stop else (stop - start - 1) // step + 1
        if start <= stop:
            return 0
        return (start - stop - 1) // -step + 1 if step >= -SAFE else 1
    if start < stop if step < 0 else start > stop or start == stop:
        return 0
    far = sub_ints(sub_ints(stop, start), 1) if step > 0 else sub_ints(sub_ints(start, stop), 1)
    return small(add_ints(floordiv_ints(far, step if step > 0 else neg_int(step)), 1))


def new_range(start, stop, step):
    if step == 0:
        throw(ValueError, "range() arg 3 must not be zero")
    count = length_of(start, stop, step)
    made = new(RANGE, 5)
    store_word(made, START, start)
    store_word(made, STOP, stop)
    store_word(made, STEP, step)
    store_word(made, LENGTH, count)
    return made


def range_item(self, i):
    """The item at a position from 0 on."""
    start = load_word(self, START)
    if -SAFE <= start <= SAFE and -SAFE <= load_word(self, STOP) <= SAFE:
        return start + i * load_word(self, STEP)
    return at_index(self, i)


def range_get(self, key):
    if tag_of(key) == SLICE:
        start, stop, step = slice_parts(key, load_word(self, LENGTH))
        return new_range(at_index(self, start), at_index(self, stop), small(mul_ints(load_word(self, STEP), step)))
    if tag_of(key) == BIGINT:
        throw(IndexError, "range object index out of range")
    if tag_of(key) != INT:
        key = to_index(key, "range indices must be integers or slices, not ")
    count = load_word(self, LENGTH)
    if key < 0:
        key += count
    if key < 0 or key >= count:
        throw(IndexError, "range object index out of range")
    return range_item(self, key)


def at_index(self, i):
    """What would be at an index, which may be one past the end."""
    return small(add_ints(load_word(self, START), mul_ints(i, load_word(self, STEP))))


def find_int(self, value):
    """The index of an int, or -1."""
    start = load_word(self, START)
    step = load_word(self, STEP)
    count = load_word(self, LENGTH)
    if count == 0:
        return -1
    if step == 1:
        return value - start if start <= value < load_word(self, STOP) else -1
    if step > 0:
        if value < start or value >= load_word(self, STOP):
            return -1
    elif value > start or value <= load_word(self, STOP):
        return -1
    if not (-SAFE <= value <= SAFE and -SAFE <= start <= SAFE):
        i = find_far(value, start, step)
        return i
    distance = value - start
    return distance // step if distance % step == 0 else -1


def find_far(value, start, step):
    """The index where the distance may not fit in 64 bits."""
    distance = sub_ints(value, start)
    i = floordiv_ints(distance, step)
    return i if same_value(mul_ints(i, step), distance) else -1


def range_find(self, value):
    """The index of the first item that is equal, or -1."""
    tag = tag_of(value)
    if tag == INT or tag == BOOL:
        return find_int(self, +value)
    if tag == BIGINT:
        return -1
    for i in range(load_word(self, LENGTH)):
        if truth(equal(range_item(self, i), value)):
            return i
    return -1


def range_index(self, value):
    i = range_find(self, value)
    if i < 0:
        tag = tag_of(value)
        if tag == INT or tag == BOOL or tag == BIGINT:
            throw(ValueError, concat((repr_of(value), " is not in range")))
        throw(ValueError, "sequence.index(x): x not in sequence")
    return i


def range_count(self, value):
    tag = tag_of(value)
    if tag == INT or tag == BOOL or tag == BIGINT:
        return 0 if range_find(self, value) < 0 else 1
    n = 0
    for i in range(load_word(self, LENGTH)):
        if truth(equal(range_item(self, i), value)):
            n += 1
    return n


def range_equal(self, other):
    count = load_word(self, LENGTH)
    if count != load_word(other, LENGTH):
        return False
    if count == 0:
        return True
    if load_word(self, START) != load_word(other, START):
        return False
    return count == 1 or load_word(self, STEP) == load_word(other, STEP)


def range_hash(self):
    count = load_word(self, LENGTH)
    return tuple_hash((count, load_word(self, START) if count else None, load_word(self, STEP) if count > 1 else None))


def range_repr(self):
    step = load_word(self, STEP)
    if step == 1:
        return concat(("range(", repr_of(load_word(self, START)), ", ", repr_of(load_word(self, STOP)), ")"))
    return concat(("range(", repr_of(load_word(self, START)), ", ", repr_of(load_word(self, STOP)), ", ", repr_of(step), ")"))
