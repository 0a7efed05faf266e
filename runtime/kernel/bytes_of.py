"""The bytes that int.from_bytes takes: an object of bytes, or an iterable of ints."""

from __pysm import END, MISSING, advance, load_word, new, retag, store_word, tag_of
from exceptions import ValueError, throw
from holding import held, raise_argument
from iteration import get_iterator
from lists import COUNT, ITEMS, list_append, new_list
from operators import index_of
from special import call_special
from tags import BIGINT, BYTES, RAW, STR
from types import lookup, type_of


def checked_bytes(value):
    """The BYTES that a result of `__bytes__` is or holds."""
    data = held(value, BYTES)
    if data is None:
        raise_argument("__bytes__ returned non-bytes (type ", value, ")")
    return data


def bytes_of(x):
    if tag_of(x) == BYTES:
        return x
    method = lookup(type_of(x), "__bytes__")
    if method is not MISSING:
        return checked_bytes(call_special(method, x))
    data = held(x, BYTES)
    if data is not None:
        return data
    if held(x, STR) is not None or lookup(type_of(x), "__iter__") is MISSING and lookup(type_of(x), "__getitem__") is MISSING:
        raise_argument("cannot convert '", x, "' object to bytes")
    codes = new_list(0)
    iterator = get_iterator(x)
    item = advance(iterator)
    while item is not END:
        code = index_of(item)
        if tag_of(code) == BIGINT or code < 0 or code > 255:
            throw(ValueError, "bytes must be in range(0, 256)")
        list_append(codes, code)
        item = advance(iterator)
    return pack_bytes(codes)


def pack_bytes(codes):
    """A BYTES of a list of ints from 0 to 255."""
    count = load_word(codes, COUNT)
    items = load_word(codes, ITEMS)
    data = new(BYTES, 2 + (count + 7 >> 3))
    store_word(data, 1, count)
    word = 0
    i = count
    while i:
        i -= 1
        code = load_word(items, i + 1)
        if i & 7 == 7 and code > 127:
            code -= 256
        word |= code << ((i & 7) << 3)
        if i & 7 == 0:
            store_word(data, 2 + (i >> 3), retag(RAW, word))
            word = 0
    return data
