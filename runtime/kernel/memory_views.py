"""
What memoryviews do: bytes of a bytes or bytearray, or numbers in them, at equal distances.

Words of a MEMORYVIEW: 1 the BYTES or BYTEARRAY (None once released), 2 offset of the first item in bytes, 3 length of all items in bytes, 4 format: the
character's code, with READ_ONLY where items must not be changed although the object's may, 5 the distance of items in bytes.
That a bytearray changes its length while it is viewed is no error: what is gone then is read as IndexError.
"""

from __pysm import MISSING, load_word, new, retag, store_word, tag_of, to_float
from bigints import add_ints, lshift_ints
from byte_text import ARRAY_DATA, BYTES_DATA, byte_count, bytes_of, open_view, size_of_code, text_of
from indexes import index_of, is_index
from copying import copy_bytes, deposit, fetch
from exceptions import IndexError, TypeError, ValueError, throw
from float_type import float_of
from holding import held
from iteration import END
from operators import equal, truth
from slicing import size_index, slice_bounds
from strings import DATA_BYTES, character_at, concat, from_code, is_equal, length
from tags import BIGINT, BYTES, FLOAT, INT, MEMORYVIEW, RAW, STR
from text_buffer import new_buffer, put
from text_split import finish_list
from types import lookup, type_of

OBJECT = 1
OFFSET = 2
LENGTH = 3
FORMAT = 4
STRIDE = 5
OWNER = 6
READ_ONLY = 256
WORDS = 7

BYTE = 66


def new_view(value, offset, count, code, stride, owner):
    """A view of bytes of a BYTES or BYTEARRAY, which are the owner's: itself, or the object that holds it."""
    view = new(MEMORYVIEW, WORDS)
    store_word(view, OBJECT, value)
    store_word(view, OFFSET, offset)
    store_word(view, LENGTH, count)
    store_word(view, FORMAT, code)
    store_word(view, STRIDE, stride)
    store_word(view, OWNER, owner)
    return view


def format_code(view):
    return load_word(view, FORMAT) & 0xFF


def is_read_only(view):
    return load_word(view, FORMAT) >= READ_ONLY or tag_of(load_word(view, OBJECT)) == BYTES


def item_count(view):
    return load_word(view, LENGTH) // size_of_code(format_code(view))


def item_at(view, i):
    """The item at a position that is below the view's count of them."""
    code = format_code(view)
    size = size_of_code(code)
    at = load_word(view, OFFSET) + i * load_word(view, STRIDE)
    data = load_word(view, OBJECT)
    if at + size > byte_count(data):
        throw(IndexError, "index out of bounds on dimension 1")
    if tag_of(data) == BYTES:
        at += BYTES_DATA
    else:
        data = load_word(data, 2)
        at += ARRAY_DATA
    if size < 8:
        bits = fetch(data, at, size)
        if code == BYTE:
            return bits
        if code == 99:
            return bytes_of(from_code(bits))
        if code == 63:
            return bits != 0
        if code == 102:
            return small_float(bits)
        sign = 1 << (size << 3) - 1
        return (bits ^ sign) - sign if code >= 97 else bits
    if at & 7:
        bits = (fetch(data, at + 4, 4) ^ 0x80000000) - 0x80000000 << 32 | fetch(data, at, 4)
    else:
        bits = retag(INT, load_word(data, at >> 3))
    if code == 100:
        return retag(FLOAT, bits)
    return bits if bits >= 0 or code >= 97 else add_ints(bits, lshift_ints(1, 64))


def small_float(bits):
    """A float of 32 bits as one of 64."""
    exponent = bits >> 23 & 0xFF
    fraction = bits & 0x7FFFFF
    if exponent == 0:
        # Zero or subnormal: a multiple of 2 ** -149.
        value = to_float(fraction) * 1.401298464324817e-45
    else:
        exponent = 0x7FF if exponent == 0xFF else exponent + 896
        value = retag(FLOAT, exponent << 52 | fraction << 29)
    return -value if bits >> 31 else value


def small_bits(value):
    """The bits of the float of 32 bits nearest to one of 64, an infinity where that is too large."""
    bits = retag(INT, value)
    sign = 0x80000000 if bits < 0 else 0
    exponent = bits >> 52 & 0x7FF
    fraction = bits & 0xFFFFFFFFFFFFF
    if exponent == 0x7FF:
        return sign | 0x7F800000 | (fraction >> 29 | 0x400000 if fraction else 0)
    exponent -= 896
    if exponent > 0:
        drop = 29
        kept = exponent << 52 | fraction
    else:
        # Subnormal: the leading one is written out.
        drop = 30 - exponent
        kept = fraction | 1 << 52
        if drop > 60:
            return sign
    half = 1 << drop - 1
    rest = kept & half + half - 1
    kept >>= drop
    if rest > half or rest == half and kept & 1:
        kept += 1
    return sign | (0x7F800000 if kept > 0x7F800000 else kept)


def put_item(view, i, value):
    """Stores an item at a position that is below the view's count of them."""
    code = format_code(view)
    shown = from_code(code)
    size = size_of_code(code)
    if code == 99:
        data = value if tag_of(value) == BYTES else None
        if data is None or byte_count(data) != 1:
            throw(TypeError, concat(("memoryview: invalid type for format '", shown, "'")))
        value = character_at(text_of(data), 0)
    elif code == 100 or code == 102:
        if tag_of(value) != FLOAT:
            if lookup(type_of(value), "__float__") is MISSING and not is_index(value):
                throw(TypeError, concat(("memoryview: invalid type for format '", shown, "'")))
            value = float_of(value)
        value = small_bits(value) if code == 102 else retag(INT, value) if value == value else 0x7FF8000000000000
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
    # Code of the program may have run.
    target = load_word(open_view(view), OBJECT)
    at = load_word(view, OFFSET) + i * load_word(view, STRIDE)
    if at + size > byte_count(target):
        throw(IndexError, "index out of bounds on dimension 1")
    target = load_word(target, 2)
    at += ARRAY_DATA
    if (at & 7) + size > 8:
        for k in range(size):
            deposit(target, at + k, 1, value >> (k << 3) & 0xFF)
    elif size == 8:
        store_word(target, at >> 3, retag(RAW, value))
    else:
        deposit(target, at, size, value)


def sliced(view, key):
    """view[start:stop:step]"""
    stride = load_word(view, STRIDE)
    start, step, items = slice_bounds(key, item_count(view))
    return new_view(load_word(view, OBJECT), load_word(view, OFFSET) + start * stride, items * size_of_code(format_code(view)), load_word(view, FORMAT), step * stride,
                    load_word(view, OWNER))


def index_in(view, key):
    if not is_index(key):
        throw(TypeError, "memoryview: invalid slice key")
    at = size_index(key)
    # Code of the program may have run.
    count = item_count(open_view(view))
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
    size = size_of_code(format_code(view))
    target = load_word(load_word(part, OBJECT), 2)
    to = ARRAY_DATA + load_word(part, OFFSET)
    if load_word(part, STRIDE) == size:
        copy_bytes(target, to, text, DATA_BYTES, count)
        return
    for i in range(count // size):
        for k in range(size):
            deposit(target, to + k, 1, character_at(text, i * size + k))
        to += load_word(part, STRIDE)


def cast_view(view, name):
    text = held(name, STR)
    # That of the machine itself is what there is.
    if text is not None and length(text) == 2 and character_at(text, 0) == 64:
        text = from_code(character_at(text, 1))
    if text is None or length(text) != 1:
        throw(ValueError, "memoryview: destination format must be a native single character format prefixed with an optional '@'")
    code = character_at(text, 0)
    size = size_of_code(code)
    if size == 0:
        throw(ValueError, "memoryview: destination format must be a native single character format prefixed with an optional '@'")
    if load_word(view, STRIDE) != size_of_code(format_code(view)):
        throw(TypeError, "memoryview: casts are restricted to C-contiguous views")
    if code != BYTE and format_code(view) != BYTE and format_code(view) | 32 != 98 and format_code(view) != 99:
        throw(TypeError, "memoryview: cannot cast between two non-byte formats")
    if load_word(view, LENGTH) % size:
        throw(TypeError, "memoryview: length is not a multiple of itemsize")
    return new_view(load_word(view, OBJECT), load_word(view, OFFSET), load_word(view, LENGTH), load_word(view, FORMAT) & READ_ONLY | code, size, load_word(view, OWNER))


def items_of(view):
    buffer = new_buffer()
    for i in range(item_count(view)):
        put(buffer, item_at(view, i))
    return finish_list(buffer)


def have_equal_items(view, other):
    """Whether the items are equal, of a view or of bytes. What was released is equal to itself only."""
    if load_word(view, OBJECT) is None or load_word(other, OBJECT) is None:
        return view is other
    if tag_of(other) != MEMORYVIEW:
        other = new_view(other, 0, load_word(other, 1), BYTE, 1, other)
    if item_count(view) != item_count(other):
        return False
    if format_code(view) == format_code(other) and format_code(view) != 100 and format_code(view) != 102:
        return is_equal(text_of(view), text_of(other))
    for i in range(item_count(view)):
        if not truth(equal(item_at(view, i), item_at(other, i))):
            return False
    return True


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
