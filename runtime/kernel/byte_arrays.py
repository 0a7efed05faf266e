"""What changes a bytearray. A bytearray here is a BYTEARRAY, a byte and an index are ints."""

from __pysm import load_word, retag, store_word, tag_of
from byte_methods import index_key, items_text
from byte_text import ARRAY_DATA, byte_at, bytes_like, new_byte_array, text_of
from byte_values import byte_value, text_or_none
from copying import copy_bytes, deposit
from exceptions import IndexError, TypeError, ValueError, throw
from indexes import is_index
from int_text import decimal_text
from iteration import iterator_or_none
from slicing import item_index, slice_bounds
from strings import DATA_BYTES, character_at, concat, length, slice_text
from tags import FLOAT, INT, RAW, SLICE, STR
from text_change import replace_text
from text_repr import repr_bytes
from types import type_name

OUT_OF_RANGE = "byte must be in range(0, 256)"


def repr_bytearray(self, name):
    """Where bytes are shown in double quotes, single ones among them have backslashes all the same."""
    text = repr_bytes(text_of(self))
    if character_at(text, 1) == 34:
        text = replace_text(text, "'", "\\'", -1)
    return concat((name, "(", text, ")"))


def allocated(self):
    """Bytes that there is room for, and one as CPython counts it."""
    return ((retag(INT, load_word(self, 2)) >> 32) - 1 << 3) + 1


def set_text(self, text):
    """Other contents: the characters of a str."""
    count = length(text)
    data = new_byte_array(count)
    copy_bytes(data, ARRAY_DATA, text, DATA_BYTES, count)
    store_word(self, 1, count)
    store_word(self, 2, data)


def reserve(self, count):
    """The data, with room for so many bytes."""
    data = load_word(self, 2)
    if count + 7 >> 3 < retag(INT, data) >> 32:
        return data
    more = new_byte_array(count + (count >> 3) + 8)
    copy_bytes(more, ARRAY_DATA, data, ARRAY_DATA, load_word(self, 1))
    store_word(self, 2, more)
    return more


def put_byte(data, at, byte):
    deposit(data, at + ARRAY_DATA, 1, byte)


def change_byte(data, at, shift, byte):
    """Puts a byte into word `at` of the data, `shift` bits from its low end."""
    word = retag(INT, load_word(data, at))
    change = word >> shift & 0xFF ^ byte
    if change > 127 and shift == 56:
        # The last byte holds the sign, which a shift may not move there.
        change -= 256
    store_word(data, at, retag(RAW, word ^ change << shift))


def add_byte(self, byte):
    count = load_word(self, 1)
    put_byte(reserve(self, count + 1), count, byte)
    store_word(self, 1, count + 1)


def add_text(self, text):
    count = load_word(self, 1)
    more = length(text)
    copy_bytes(reserve(self, count + more), count + ARRAY_DATA, text, DATA_BYTES, more)
    store_word(self, 1, count + more)


def extend_bytes(self, items):
    text = text_or_none(items)
    if text is None:
        iterator = iterator_or_none(items)
        if iterator is None:
            throw(TypeError, concat(("can't extend bytearray with ", type_name(items))))
        text = items_text(iterator, OUT_OF_RANGE)
    add_text(self, text)


def splice(self, start, stop, text):
    """The bytes from start to stop replaced."""
    old = text_of(self)
    set_text(self, concat((slice_text(old, 0, start), text, slice_text(old, stop, length(old)))))


def insert_byte(self, index, byte):
    count = load_word(self, 1)
    if index < 0:
        index += count
        if index < 0:
            index = 0
    elif index > count:
        index = count
    data = reserve(self, count + 1)
    at = count
    while at > index:
        put_byte(data, at, byte_at(self, at - 1))
        at -= 1
    put_byte(data, index, byte)
    store_word(self, 1, count + 1)


def delete_byte(self, at):
    count = load_word(self, 1) - 1
    data = load_word(self, 2)
    while at < count:
        put_byte(data, at, byte_at(self, at + 1))
        at += 1
    store_word(self, 1, count)


def pop_byte(self, index):
    count = load_word(self, 1)
    if count == 0:
        throw(IndexError, "pop from empty bytearray")
    at = item_index(index, count, "pop index out of range")
    byte = byte_at(self, at)
    delete_byte(self, at)
    return byte


def remove_byte(self, byte):
    for at in range(load_word(self, 1)):
        if byte_at(self, at) == byte:
            delete_byte(self, at)
            return
    throw(ValueError, "value not found in bytearray")


def reverse_bytes(self):
    data = load_word(self, 2)
    low = 0
    high = load_word(self, 1) - 1
    while low < high:
        byte = byte_at(self, low)
        put_byte(data, low, byte_at(self, high))
        put_byte(data, high, byte)
        low += 1
        high -= 1


def assigned_text(value):
    """The bytes assigned to a slice."""
    data = bytes_like(value)
    if data is not None:
        return text_of(data)
    tag = tag_of(value)
    if tag == STR or tag == FLOAT or is_index(value):
        throw(TypeError, "can assign only bytes, buffers, or iterables of ints in range(0, 256)")
    iterator = iterator_or_none(value)
    if iterator is None:
        throw(TypeError, concat(("cannot convert '", type_name(value), "' object to bytearray")))
    return items_text(iterator, OUT_OF_RANGE)


def set_byte_item(self, key, value):
    if tag_of(key) == SLICE:
        set_byte_slice(self, key, value)
        return
    index = key if tag_of(key) == INT else index_key(self, key)
    byte = byte_value(value, OUT_OF_RANGE)
    put_byte(load_word(self, 2), item_index(index, load_word(self, 1), "bytearray index out of range"), byte)


def set_byte_slice(self, key, value):
    start, step, items = slice_bounds(key, load_word(self, 1))
    text = assigned_text(value)
    if step == 1:
        if length(text) == items:
            copy_bytes(load_word(self, 2), start + ARRAY_DATA, text, DATA_BYTES, items)
        else:
            splice(self, start, start + items, text)
        return
    if length(text) == 0:
        delete_byte_item(self, key)
        return
    if length(text) != items:
        throw(ValueError, concat(("attempt to assign bytes of size ", decimal_text(length(text)), " to extended slice of size ", decimal_text(items))))
    data = load_word(self, 2)
    for i in range(items):
        put_byte(data, start, character_at(text, i))
        start += step


def delete_byte_item(self, key):
    if tag_of(key) != SLICE:
        index = key if tag_of(key) == INT else index_key(self, key)
        delete_byte(self, item_index(index, load_word(self, 1), "bytearray index out of range"))
        return
    start, step, items = slice_bounds(key, load_word(self, 1))
    if items == 0:
        return
    if step < 0:
        start += step * (items - 1)
        step = -step
    if step == 1:
        splice(self, start, start + items, "")
        return
    # Moves down what stays.
    data = load_word(self, 2)
    count = load_word(self, 1)
    to = start
    for at in range(start, count):
        if (at - start) % step or (at - start) // step >= items:
            put_byte(data, to, byte_at(self, at))
            to += 1
    store_word(self, 1, to)
