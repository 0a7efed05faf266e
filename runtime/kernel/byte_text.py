"""
Bytes as text: most methods of bytes and bytearray work on a str whose characters are the bytes.

Going there and back costs a copy, eight bytes a word.
"""

from __pysm import fill_words, load_word, new, retag, store_word, tag_of
from copying import copy_bytes, deposit
from exceptions import ValueError, throw
from strings import DATA_BYTES, length, new_text
from tags import ARRAY, BYTEARRAY, BYTES, INSTANCE, INT, MEMORYVIEW, RAW

# Where bytes begin behind the header: of a BYTES, of the ARRAY of a BYTEARRAY.
BYTES_DATA = 16
ARRAY_DATA = 8


def bytes_like(value):
    """The BYTES, BYTEARRAY or MEMORYVIEW of a value, or None where it is none."""
    tag = tag_of(value)
    if tag == BYTES or tag == BYTEARRAY:
        return value
    if tag == MEMORYVIEW:
        return open_view(value)
    if tag == INSTANCE and retag(INT, value) >> 32 > 3:
        tag = tag_of(load_word(value, 3))
        if tag == BYTES or tag == BYTEARRAY or tag == MEMORYVIEW:
            return load_word(value, 3)
    return None


def open_view(view):
    """The MEMORYVIEW, if it was not released."""
    if load_word(view, 1) is None:
        throw(ValueError, "operation forbidden on released memoryview object")
    return view


def byte_count(value):
    """Bytes of a BYTES, BYTEARRAY or MEMORYVIEW."""
    return load_word(value, 3) if tag_of(value) == MEMORYVIEW else load_word(value, 1)


def copy_from(target, to, value, start, count):
    """Copies bytes of a BYTES, BYTEARRAY or MEMORYVIEW; to counts from the target's header."""
    tag = tag_of(value)
    if tag == MEMORYVIEW:
        code = load_word(value, 4) & 0xFF
        if load_word(value, 5) != size_of_code(code):
            gather(target, to, value, start, count, size_of_code(code))
            return
        start += load_word(value, 2)
        value = load_word(value, 1)
        tag = tag_of(value)
    if tag == BYTES:
        copy_bytes(target, to, value, start + BYTES_DATA, count)
    else:
        copy_bytes(target, to, load_word(value, 2), start + ARRAY_DATA, count)


def size_of_code(code):
    """Bytes of an item of that format of a MEMORYVIEW, 0 of formats that there are not."""
    small = code | 32
    if small == 98 or code == 99 or code == 63:
        return 1
    return 2 if small == 104 else 4 if small == 105 or code == 102 else 8 if small == 108 or small == 113 or code == 100 else 0


def gather(target, to, view, start, count, size):
    """Copies bytes of a MEMORYVIEW whose items are apart."""
    source = load_word(view, 1)
    data = BYTES_DATA
    if tag_of(source) != BYTES:
        source = load_word(source, 2)
        data = ARRAY_DATA
    for i in range(count):
        at = start + i
        at = data + load_word(view, 2) + at // size * load_word(view, 5) + at % size
        deposit(target, to + i, 1, retag(INT, load_word(source, at >> 3)) >> ((at & 7) << 3) & 0xFF)


def new_bytes(count):
    """A BYTES of zeros."""
    words = count + 7 >> 3
    value = new(BYTES, words + 2)
    store_word(value, 1, count)
    fill_words(value, 2, words, retag(RAW, 0))
    return value


def new_byte_array(count):
    """The ARRAY of a BYTEARRAY of so many bytes, all zero, with no room to spare."""
    words = count + 7 >> 3
    data = new(ARRAY, words + 1)
    fill_words(data, 1, words, retag(RAW, 0))
    return data


def new_bytearray(count):
    """A BYTEARRAY of zeros."""
    data = new_byte_array(count)
    value = new(BYTEARRAY, 3)
    store_word(value, 1, count)
    store_word(value, 2, data)
    return value


def text_of(value):
    """The str whose characters are the bytes of a BYTES, BYTEARRAY or MEMORYVIEW."""
    count = byte_count(value)
    text = new_text(count, 1)
    copy_from(text, DATA_BYTES, value, 0, count)
    return text


def bytes_of(text):
    """The BYTES of a str of characters up to 255."""
    count = length(text)
    value = new_bytes(count)
    copy_bytes(value, BYTES_DATA, text, DATA_BYTES, count)
    return value


def viewed_bytes(view):
    """The bytes that a MEMORYVIEW shows, as BYTES."""
    return bytes_of(text_of(open_view(view)))


def part_of(value, start, count):
    """So many bytes of a BYTES, BYTEARRAY or MEMORYVIEW, as its type has them; of a MEMORYVIEW a BYTES."""
    if tag_of(value) == BYTEARRAY:
        part = new_bytearray(count)
        copy_from(load_word(part, 2), ARRAY_DATA, value, start, count)
        return part
    if count == byte_count(value) and tag_of(value) == BYTES:
        return value
    part = new_bytes(count)
    copy_from(part, BYTES_DATA, value, start, count)
    return part


def bytearray_of(text):
    count = length(text)
    value = new_bytearray(count)
    copy_bytes(load_word(value, 2), ARRAY_DATA, text, DATA_BYTES, count)
    return value


def byte_at(value, i):
    """A byte of a BYTES or BYTEARRAY, at a position that exists."""
    if tag_of(value) == BYTES:
        i += BYTES_DATA
    else:
        i += ARRAY_DATA
        value = load_word(value, 2)
    return retag(INT, load_word(value, i >> 3)) >> ((i & 7) << 3) & 0xFF
