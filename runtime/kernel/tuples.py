"""What tuples do."""

from __pysm import copy_words, load_word, new, retag, store_word, tag_of
from comparing import same_value
from exceptions import IndexError, ValueError, throw
from lists import COUNT, ITEMS, check_repeated, fill_repeated, list_from, to_index
from operators import hash_of, repr_of
from repr_guard import enter_repr, leave_repr
from slicing import slice_bounds
from tags import INT, LIST, SLICE, TUPLE
from text_buffer import finish, new_buffer, put


def tuple_of_words(source, first, count):
    """A tuple of words of an object."""
    if count == 0:
        return ()
    made = new(TUPLE, count + 1)
    copy_words(made, 1, source, first, count)
    return made


def tuple_from(iterable):
    if tag_of(iterable) == TUPLE:
        return iterable
    if tag_of(iterable) != LIST:
        iterable = list_from(iterable)
    return tuple_of_words(load_word(iterable, ITEMS), 1, load_word(iterable, COUNT))


def tuple_get(self, key):
    if tag_of(key) == SLICE:
        count = (retag(INT, self) >> 32) - 1
        start, step, items = slice_bounds(key, count)
        if step == 1 or items < 2:
            return self if items == count else tuple_of_words(self, start + 1, items)
        if items == 0:
            return ()
        made = new(TUPLE, items + 1)
        at = start + 1
        for i in range(1, items + 1):
            store_word(made, i, load_word(self, at))
            at += step
        return made
    if tag_of(key) != INT:
        key = to_index(key, "tuple indices must be integers or slices, not ")
    count = (retag(INT, self) >> 32) - 1
    if key < 0:
        key += count
    if 0 <= key < count:
        return load_word(self, key + 1)
    throw(IndexError, "tuple index out of range")


def tuple_concat(self, other):
    count = (retag(INT, self) >> 32) - 1
    more = (retag(INT, other) >> 32) - 1
    if more == 0:
        return self
    if count == 0:
        return other
    made = new(TUPLE, count + more + 1)
    copy_words(made, 1, self, 1, count)
    copy_words(made, count + 1, other, 1, more)
    return made


def tuple_repeat(self, times):
    count = (retag(INT, self) >> 32) - 1
    if times <= 0 or count == 0:
        return ()
    if times == 1:
        return self
    check_repeated(count, times)
    made = new(TUPLE, count * times + 1)
    fill_repeated(made, self, count, times)
    return made


def find_in_tuple(self, value, start, stop):
    """The index of the first item that is equal, or -1."""
    i = start + 1
    while i <= stop:
        if same_value(load_word(self, i), value):
            return i - 1
        i += 1
    return -1


def tuple_contains(self, value):
    return find_in_tuple(self, value, 0, (retag(INT, self) >> 32) - 1) >= 0


def tuple_index(self, value, start, stop):
    i = find_in_tuple(self, value, start, stop)
    if i < 0:
        throw(ValueError, "tuple.index(x): x not in tuple")
    return i


def tuple_count(self, value):
    n = 0
    for i in range(1, retag(INT, self) >> 32):
        if same_value(load_word(self, i), value):
            n += 1
    return n


def difference_of_tuples(self, other):
    """The word of the first items that differ, or 0 where one begins with the other."""
    size = retag(INT, self) >> 32
    if size > retag(INT, other) >> 32:
        size = retag(INT, other) >> 32
    for i in range(1, size):
        if not same_value(load_word(self, i), load_word(other, i)):
            return i
    return 0


def tuple_equal(self, other):
    if retag(INT, self) >> 32 != retag(INT, other) >> 32:
        return False
    return difference_of_tuples(self, other) == 0


def tuple_repr(self):
    size = retag(INT, self) >> 32
    if size == 1:
        return "()"
    if enter_repr(self):
        return "(...)"
    try:
        buffer = new_buffer()
        put(buffer, "(")
        for i in range(1, size):
            if i > 1:
                put(buffer, ", ")
            put(buffer, repr_of(load_word(self, i)))
        put(buffer, ",)" if size == 2 else ")")
    finally:
        leave_repr()
    return finish(buffer)


# CPython's hash of tuples, after xxHash (Y. Collet), modulo 2**64: all numbers as halves of 32 bits. Of a factor of 2**31 and more 2**32 less it is taken, so that no product exceeds 64 bits.
HALF = 0xFFFFFFFF


def tuple_hash(self):
    high = 0x27D4EB2F
    low = 0x165667C5
    size = retag(INT, self) >> 32
    for i in range(1, size):
        lane = load_word(self, i)
        if tag_of(lane) != INT or not 0 <= lane < 0x100000000:
            lane = hash_of(lane)
            # The high half of lane * 0x27D4EB4F that its own high half adds.
            high += (lane >> 32 & HALF) * 0x27D4EB4F & HALF
            lane &= HALF
        # acc += lane * 0xC2B2AE3D27D4EB4F
        x = lane * 0x27D4EB4F
        low += x & HALF
        high = high + (x >> 32) - (lane * 0x3D4D51C3 & HALF) + (low >> 32) & HALF
        low &= HALF
        # Rotated left by 31.
        a = (low << 31 | high >> 1) & HALF
        b = (high << 31 | low >> 1) & HALF
        # acc *= 0x9E3779B185EBCA87
        x = -a * 0x7A143579
        low = x & HALF
        high = a + (x >> 32) - (a * 0x61C8864F & HALF) - (b * 0x7A143579 & HALF) & HALF
    low += size - 1 ^ 0x1663B4B6
    high = high + 0x27D4EB2F + (low >> 32) & HALF
    low &= HALF
    return join_halves(high, low)


def join_halves(high, low):
    if high & 0x80000000:
        high -= 0x100000000
    h = high << 32 | low
    return 1546275796 if h == -1 else h
