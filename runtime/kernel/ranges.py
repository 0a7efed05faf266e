"""What ranges do. Those that do not fit in 64 bits are in long_ranges.py."""

from __pysm import load_word, new, store_word, tag_of
from bigints import add_ints, floordiv_ints, mul_ints, sign_of, sub_ints
from comparing import same_value
from exceptions import IndexError, ValueError, throw
from lists import to_index
from long_ranges import is_long, long_find, long_get, long_length
from operators import equal, index_of, repr_of, truth
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


def length_of(start, stop, step):
    """Items of a range; the step is not 0."""
    if tag_of(start) == BIGINT or tag_of(stop) == BIGINT or tag_of(step) == BIGINT:
        return long_length(start, stop, step)
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
    return long_length(start, stop, step)


def new_range(start, stop, step):
    if tag_of(step) == INT and step == 0:
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
        return new_range(at_index(self, start), at_index(self, stop), mul_ints(load_word(self, STEP), step))
    if tag_of(key) != INT and is_long(self):
        key = index_argument(key)
    if tag_of(key) == BIGINT or is_long(self):
        return long_get(self, key)
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
    return add_ints(load_word(self, START), mul_ints(i, load_word(self, STEP)))


def index_argument(key):
    """An int of any size."""
    tag = tag_of(key)
    return key if tag == BIGINT or tag == INT else +key if tag == BOOL else index_of(key)


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
    if (tag == INT or tag == BOOL or tag == BIGINT) and is_long(self):
        return long_find(self, value if tag != BOOL else +value)
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
    if sign_of(i) < 0:
        tag = tag_of(value)
        if tag == INT or tag == BOOL or tag == BIGINT:
            throw(ValueError, concat((repr_of(value), " is not in range")))
        throw(ValueError, "sequence.index(x): x not in sequence")
    return i


def range_count(self, value):
    tag = tag_of(value)
    if tag == INT or tag == BOOL or tag == BIGINT:
        return 0 if sign_of(range_find(self, value)) < 0 else 1
    n = 0
    for i in range(load_word(self, LENGTH)):
        if truth(equal(range_item(self, i), value)):
            n += 1
    return n


def range_equal(self, other):
    if is_long(self) or is_long(other):
        return same_value(range_key(self), range_key(other))
    count = load_word(self, LENGTH)
    if count != load_word(other, LENGTH):
        return False
    if count == 0:
        return True
    if load_word(self, START) != load_word(other, START):
        return False
    return count == 1 or load_word(self, STEP) == load_word(other, STEP)


def range_key(self):
    """What equal ranges have in common."""
    count = load_word(self, LENGTH)
    if tag_of(count) == BIGINT:
        return count, load_word(self, START), load_word(self, STEP)
    return count, load_word(self, START) if count else None, load_word(self, STEP) if count > 1 else None


def range_hash(self):
    return tuple_hash(range_key(self))


def range_repr(self):
    step = load_word(self, STEP)
    if tag_of(step) == INT and step == 1:
        return concat(("range(", repr_of(load_word(self, START)), ", ", repr_of(load_word(self, STOP)), ")"))
    return concat(("range(", repr_of(load_word(self, START)), ", ", repr_of(load_word(self, STOP)), ", ", repr_of(step), ")"))
