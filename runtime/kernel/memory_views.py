"""
What memoryviews do: bytes of a bytes or bytearray, or ints of up to 8 bytes in them, one after the other.

Words of a MEMORYVIEW: 1 the BYTES or BYTEARRAY (None once released), 2 offset in bytes, 3 length in bytes, 4 format: the character's
code, with READ_ONLY where items must not be changed although the object's may. Slices have no steps, formats are those of ints, c and ?.
That a bytearray changes its length while it is viewed is no error: what is gone then is read as IndexError.
"""

from __pysm import load_word, new, retag, store_word, tag_of
from bigints import add_ints, lshift_ints
from byte_text import ARRAY_DATA, BYTES_DATA, byte_count, bytes_of, text_of
from byte_values import is_index
from copying import copy_bytes, deposit
from exceptions import IndexError, NotImplementedError, TypeError, ValueError, throw
from holding import held
from iteration import END
from operators import index_of, truth
from slicing import size_index, slice_bounds
from strings import DATA_BYTES, character_at, concat, from_code, is_equal, length
from tags import BIGINT, BYTES, INT, MEMORYVIEW, STR
from text_buffer import new_buffer, put
from text_split import finish_list

OBJECT = 1
OFFSET = 2
LENGTH = 3
FORMAT = 4
READ_ONLY = 256
WORDS = 5

BYTE = 66


def new_view(value, offset, count, code):
    view = new(MEMORYVIEW, WORDS)
    store_word(view, OBJECT, value)
    store_word(view, OFFSET, offset)
    store_word(view, LENGTH, count)
    store_word(view, FORMAT, code)
    return view


def open_view(view):
    """The view, if it was not released."""
    if load_word(view, OBJECT) is None:
        throw(ValueError, "operation forbidden on released memoryview object")
    return view


def format_code(view):
    return load_word(view, FORMAT) & 0xFF


def is_read_only(view):
    return load_word(view, FORMAT) >= READ_ONLY or tag_of(load_word(view, OBJECT)) == BYTES


def size_of_code(code):
    """Bytes of an item, 0 of formats that there are not."""
    small = code | 32
    if small == 98 or code == 99 or code == 63:
        return 1
    return 2 if small == 104 else 4 if small == 105 else 8 if small == 108 or small == 113 else 0


def item_count(view):
    return load_word(view, LENGTH) // size_of_code(format_code(view))


def byte_of(view, i):
    """A byte, counted from the view's first."""
    value = load_word(view, OBJECT)
    i += load_word(view, OFFSET)
    if i >= byte_count(value):
        throw(IndexError, "index out of bounds on dimension 1")
    if tag_of(value) == BYTES:
        i += BYTES_DATA
    else:
        value = load_word(value, 2)
        i += ARRAY_DATA
    return retag(INT, load_word(value, i >> 3)) >> ((i & 7) << 3) & 0xFF


def item_at(view, i):
    code = format_code(view)
    if code == BYTE:
        return byte_of(view, i)
    size = size_of_code(code)
    i *= size
    top = byte_of(view, i + size - 1)
    if code == 99:
        return bytes_of(from_code(top))
    if code == 63:
        return top != 0
    if code >= 97 and top >= 128:
        top -= 256
    low = 0
    for k in range(size - 1):
        low |= byte_of(view, i + k) << (k << 3)
    shift = size - 1 << 3
    if size == 8 and top >= 128:
        return add_ints(lshift_ints(top, shift), low)
    return top << shift | low


def put_item(view, i, value):
    code = format_code(view)
    shown = from_code(code)
    size = size_of_code(code)
    if code == 99:
        data = value if tag_of(value) == BYTES else None
        if data is None or byte_count(data) != 1:
            throw(TypeError, concat(("memoryview: invalid type for format '", shown, "'")))
        value = character_at(text_of(data), 0)
    elif code == 63:
        value = 1 if truth(value) else 0
    else:
        if not is_index(value):
            throw(TypeError, concat(("memoryview: invalid type for format '", shown, "'")))
        value = index_of(value)
        bits = size << 3
        if tag_of(value) == BIGINT:
            # Of 64 bits without sign, what is past 63.
            if size < 8 or code >= 97 or load_word(value, 1) < 0 or retag(INT, value) >> 32 > 5 or load_word(value, 4) > 15:
                throw(ValueError, concat(("memoryview: invalid value for format '", shown, "'")))
            high = load_word(value, 4)
            value = load_word(value, 2) | load_word(value, 3) << 30 | (high - 16 if high >= 8 else high) << 60
        elif value < 0 and code < 97 or size < 8 and not (-(1 << bits - 1) <= value < 1 << bits - 1 if code >= 97 else value < 1 << bits):
            throw(ValueError, concat(("memoryview: invalid value for format '", shown, "'")))
    target = load_word(view, OBJECT)
    at = load_word(view, OFFSET) + i * size
    if at + size > byte_count(target):
        throw(IndexError, "index out of bounds on dimension 1")
    target = load_word(target, 2)
    for k in range(size):
        deposit(target, ARRAY_DATA + at + k, 1, value >> (k << 3) & 0xFF)


def sliced(view, key):
    """view[start:stop]"""
    size = size_of_code(format_code(view))
    start, step, items = slice_bounds(key, item_count(view))
    if step != 1:
        throw(NotImplementedError, "memoryview: slices with a step are not supported")
    return new_view(load_word(view, OBJECT), load_word(view, OFFSET) + start * size, items * size, load_word(view, FORMAT))


def index_in(view, key):
    if not is_index(key):
        throw(TypeError, "memoryview: invalid slice key")
    at = size_index(key)
    count = item_count(view)
    if at < 0:
        at += count
    if not 0 <= at < count:
        throw(IndexError, "index out of bounds on dimension 1")
    return at


def put_slice(view, key, data):
    """view[start:stop] = data, bytes-like of the same length."""
    part = sliced(view, key)
    count = load_word(part, LENGTH)
    if byte_count(data) != count:
        throw(ValueError, "memoryview assignment: lvalue and rvalue have different structures")
    text = text_of(data)
    copy_bytes(load_word(load_word(part, OBJECT), 2), ARRAY_DATA + load_word(part, OFFSET), text, DATA_BYTES, count)


def cast_view(view, name):
    text = held(name, STR)
    # That of the machine itself is what there is.
    if text is not None and length(text) == 2 and character_at(text, 0) == 64:
        text = from_code(character_at(text, 1))
    if text is None or length(text) != 1:
        throw(ValueError, "memoryview: destination format must be a native single character format prefixed with an optional '@'")
    code = character_at(text, 0)
    size = size_of_code(code)
    if code == 100 or code == 102:
        throw(NotImplementedError, "memoryview: formats of floats are not supported")
    if size == 0:
        throw(ValueError, "memoryview: destination format must be a native single character format prefixed with an optional '@'")
    if load_word(view, LENGTH) % size:
        throw(TypeError, "memoryview: length is not a multiple of itemsize")
    return new_view(load_word(view, OBJECT), load_word(view, OFFSET), load_word(view, LENGTH), load_word(view, FORMAT) & READ_ONLY | code)


def items_of(view):
    buffer = new_buffer()
    for i in range(item_count(view)):
        put(buffer, item_at(view, i))
    return finish_list(buffer)


def have_equal_items(view, other):
    """Where the formats differ, only bytes are compared with bytes."""
    if tag_of(other) == MEMORYVIEW and format_code(other) != format_code(view) or tag_of(other) != MEMORYVIEW and format_code(view) != BYTE:
        return NotImplemented
    return is_equal(text_of(view), text_of(other))


def next_view_item(iterator):
    view = load_word(iterator, 3)
    if view is None:
        return END
    at = load_word(iterator, 4)
    if at < item_count(open_view(view)):
        store_word(iterator, 4, at + 1)
        return item_at(view, at)
    store_word(iterator, 3, None)
    return END
