"""% on strs: conversions %[(name)][flags][width][.precision]type."""

from __pysm import MISSING, load_word, new, retag, store_word, tag_of
from bigints import neg_int, sign_of
from byte_text import byte_count, bytes_like, bytes_of, text_of
from bytes_of import checked_bytes
from exceptions import OverflowError, TypeError, ValueError, throw
from float_digits import is_negative
from float_text import absolute, fixed_text, general_text, scientific_text
from holding import held
from int_floats import float_to_int, int_to_float
from int_text import decimal_text, int_to_text
from operators import get_item, index_of, repr_of, str_of
from searching import find
from strings import character_at, concat, from_code, length, repeat, slice_text
from tags import ARRAY, BIGINT, BOOL, BYTEARRAY, BYTES, FLOAT, INSTANCE, INT, MEMORYVIEW, STR, TUPLE
from text_buffer import finish, new_buffer, put
from text_case import upper_text
from text_repr import escape_text, put_hex
from types import lookup, type_name, type_of

# Words of the state: values (TUPLE, or the one value), how many of them were used, mapping or None.
VALUES = 1
USED = 2
MAPPING = 3
STATE_WORDS = 4

# Flags.
LEFT = 1
PLUS = 2
SPACE = 4
ALTERNATE = 8
ZERO = 16

MOST_NUMBER = 922337203685477579


def format_percent(text, values, of_bytes=False):
    """text % values; of_bytes: text is that of bytes, and so is the result."""
    tuple_values = held(values, TUPLE)
    is_one = tuple_values is not None or held(values, STR) is not None or of_bytes and (held(values, BYTES) is not None or held(values, BYTEARRAY) is not None)
    mapping = None if is_one or lookup(type_of(values), "__getitem__") is MISSING else values
    state = new(ARRAY, STATE_WORDS)
    store_word(state, VALUES, values if tuple_values is None else tuple_values)
    store_word(state, USED, -1 if tuple_values is None else 0)
    store_word(state, MAPPING, mapping)
    buffer = new_buffer()
    stop = length(text)
    start = 0
    while True:
        at = find(text, "%", start, stop)
        if at < 0:
            break
        if at > start:
            put(buffer, slice_text(text, start, at))
        start = put_conversion(buffer, text, at + 1, stop, state, mapping, of_bytes)
    if mapping is None and has_more(state):
        throw(TypeError, "not all arguments converted during bytes formatting" if of_bytes else "not all arguments converted during string formatting")
    if start == 0:
        return text
    put(buffer, slice_text(text, start, stop))
    return finish(buffer)


def has_more(state):
    used = load_word(state, USED)
    return used == -1 or used >= 0 and used < (retag(INT, load_word(state, VALUES)) >> 32) - 1


def next_value(state):
    """The next value. Used counts those of a tuple; of a single value it is -1 before and -2 behind it."""
    used = load_word(state, USED)
    if used == -1:
        store_word(state, USED, -2)
        return load_word(state, VALUES)
    if used == -2 or used == (retag(INT, load_word(state, VALUES)) >> 32) - 1:
        throw(TypeError, "not enough arguments for format string")
    store_word(state, USED, used + 1)
    return load_word(load_word(state, VALUES), used + 1)


def code_after(text, at, stop):
    if at >= stop:
        throw(ValueError, "incomplete format")
    return character_at(text, at)


def star(state, kind):
    """A width or precision given as value; kind: the type of C's that it must fit into."""
    value = next_value(state)
    tag = tag_of(value)
    if tag == BOOL:
        return +value
    if tag == BIGINT:
        throw(OverflowError, concat(("Python int too large to convert to C ", kind)))
    if tag != INT:
        throw(TypeError, "* wants int")
    return value


def put_conversion(buffer, text, at, stop, state, mapping, of_bytes):
    """A conversion, from behind its percent sign on; the position behind it."""
    code = code_after(text, at, stop)
    if code == 37:
        put(buffer, 37)
        return at + 1
    if code == 40:
        if mapping is None:
            throw(TypeError, "format requires a mapping")
        start = at + 1
        open_parentheses = 1
        while open_parentheses:
            at += 1
            if at >= stop:
                throw(ValueError, "incomplete format key")
            code = character_at(text, at)
            if code == 40:
                open_parentheses += 1
            elif code == 41:
                open_parentheses -= 1
        key = slice_text(text, start, at)
        value = get_item(mapping, bytes_of(key) if of_bytes else key)
        store_word(state, VALUES, value)
        store_word(state, USED, -1)
        at += 1
        code = code_after(text, at, stop)
    flags = 0
    while True:
        flag = LEFT if code == 45 else PLUS if code == 43 else SPACE if code == 32 else ALTERNATE if code == 35 else ZERO if code == 48 else 0
        if flag == 0:
            break
        flags |= flag
        at += 1
        code = code_after(text, at, stop)
    width = -1
    if code == 42:
        width = star(state, "ssize_t")
        if width < 0:
            flags |= LEFT
            width = -width
        at += 1
        code = code_after(text, at, stop)
    elif 48 <= code <= 57:
        width = 0
        while 48 <= code <= 57:
            if width > MOST_NUMBER:
                throw(ValueError, "width too big")
            width = width * 10 + code - 48
            at += 1
            code = code_after(text, at, stop)
    precision = -1
    if code == 46:
        precision = 0
        at += 1
        code = code_after(text, at, stop)
        if code == 42:
            precision = star(state, "int")
            if precision < 0:
                precision = 0
            at += 1
            code = code_after(text, at, stop)
        else:
            while 48 <= code <= 57:
                if precision > MOST_NUMBER:
                    throw(ValueError, "precision too big")
                precision = precision * 10 + code - 48
                at += 1
                code = code_after(text, at, stop)
    if code == 104 or code == 108 or code == 76:
        at += 1
        code = code_after(text, at, stop)
    value = next_value(state)
    if of_bytes and (code == 115 or code == 98 or code == 97 or code == 114 or code == 99):
        part = byte_character(value) if code == 99 else bytes_part(value) if code == 115 or code == 98 else escape_text(repr_of(value))
        put_padded(buffer, "", "", slice_text(part, 0, precision) if 0 <= precision < length(part) and code != 99 else part, flags & ~ZERO, width)
    else:
        put_value(buffer, value, code, flags, width, precision, at, of_bytes)
    return at + 1


def put_value(buffer, value, code, flags, width, precision, at, of_bytes):
    if code == 115 or code == 114 or code == 97:
        text = str_of(value) if code == 115 else repr_of(value)
        if code == 97:
            text = escape_text(text)
        if 0 <= precision < length(text):
            text = slice_text(text, 0, precision)
        put_padded(buffer, "", "", text, flags & ~ZERO, width)
    elif code == 99:
        put_padded(buffer, "", "", character_text(value), flags & ~ZERO, width)
    elif code == 100 or code == 105 or code == 117 or code == 111 or code == 120 or code == 88:
        put_int(buffer, whole_value(value, code), code, flags, width, precision)
    elif 101 <= code <= 103 or 69 <= code <= 71:
        number = real_value(value, "float argument required, not " if of_bytes else "must be real number, not ")
        text = float_part(absolute(number), code, 6 if precision < 0 else precision, flags & ALTERNATE != 0)
        put_padded(buffer, sign_text(flags, is_negative(number) and number == number), "", text, flags, width)
    else:
        hexadecimal = new_buffer()
        digits = 1
        while code >> (digits << 2):
            digits += 1
        put_hex(hexadecimal, code, digits)
        throw(ValueError, concat(("unsupported format character '", from_code(code) if 31 <= code < 127 else "?", "' (0x", finish(hexadecimal),
                                  ") at index ", decimal_text(at))))


def sign_text(flags, negative):
    return "-" if negative else "+" if flags & PLUS else " " if flags & SPACE else ""


def put_padded(buffer, sign, prefix, text, flags, width):
    if width < 0:
        if length(sign):
            put(buffer, sign)
        if length(prefix):
            put(buffer, prefix)
        put(buffer, text)
        return
    room = width - length(sign) - length(prefix) - length(text)
    if room > 0 and not flags & LEFT:
        if flags & ZERO:
            text = concat((repeat("0", room), text))
        else:
            put(buffer, repeat(" ", room))
    put(buffer, sign)
    put(buffer, prefix)
    put(buffer, text)
    if room > 0 and flags & LEFT:
        put(buffer, repeat(" ", room))


def put_int(buffer, value, code, flags, width, precision):
    negative = sign_of(value) < 0
    text = int_to_text(neg_int(value) if negative else value, 8 if code == 111 else 16 if code == 120 or code == 88 else 10)
    if precision > length(text):
        text = concat((repeat("0", precision - length(text)), text))
    prefix = ""
    if flags & ALTERNATE:
        prefix = "0o" if code == 111 else "0x" if code == 120 else "0X" if code == 88 else ""
    put_padded(buffer, sign_text(flags, negative), prefix, upper_text(text) if code == 88 else text, flags, width)


def float_part(value, code, precision, alternate):
    small = code | 32
    if small == 101:
        text = scientific_text(value, precision, alternate, code)
    elif small == 102:
        text = fixed_text(value, precision, alternate)
    else:
        text = general_text(value, precision, alternate, False, code - 2)
    return upper_text(text) if code < 97 else text


def character_text(value):
    """The character that %c shows."""
    text = held(value, STR)
    if text is not None:
        if length(text) == 1:
            return text
        throw(TypeError, "%c requires int or char")
    tag = tag_of(value)
    if tag == INSTANCE and lookup(type_of(value), "__index__") is not MISSING:
        value = index_of(value)
        tag = tag_of(value)
    if tag == BIGINT:
        throw(OverflowError, "%c arg not in range(0x110000)")
    if tag != INT and tag != BOOL:
        throw(TypeError, "%c requires int or char")
    if not 0 <= value <= 0x10FFFF:
        throw(OverflowError, "%c arg not in range(0x110000)")
    return from_code(+value)


def bytes_part(value):
    """The bytes that %s and %b show in bytes."""
    data = bytes_like(value)
    if data is not None:
        return text_of(data)
    if tag_of(value) == INSTANCE and lookup(type_of(value), "__bytes__") is not MISSING:
        return text_of(checked_bytes(value.__bytes__()))
    throw(TypeError, concat(("%b requires a bytes-like object, or an object that implements __bytes__, not '", type_name(value), "'")))


def byte_character(value):
    """The byte that %c shows in bytes."""
    data = bytes_like(value)
    if data is not None and byte_count(data) == 1 and tag_of(data) != MEMORYVIEW:
        return text_of(data)
    tag = tag_of(value)
    if tag == BIGINT or (tag == INT or tag == BOOL) and not 0 <= value < 256:
        throw(OverflowError, "%c arg not in range(256)")
    if tag != INT and tag != BOOL:
        throw(TypeError, "%c requires an integer in range(256) or a single byte")
    return from_code(+value)


def whole_value(value, code):
    """The int that %d, %i, %u, %o, %x and %X show."""
    tag = tag_of(value)
    if tag == INT or tag == BIGINT or tag == BOOL:
        return value
    decimal = code == 100 or code == 105 or code == 117
    if tag == FLOAT and decimal:
        return float_to_int(value)
    if tag == INSTANCE:
        cls = type_of(value)
        if decimal and lookup(cls, "__int__") is not MISSING:
            return value.__int__()
        if lookup(cls, "__index__") is not MISSING:
            return index_of(value)
    throw(TypeError, concat(("%", from_code(code), " format: ", "a real number is required, not " if decimal else "an integer is required, not ",
                             type_name(value))))


def real_value(value, message):
    """The float that %e, %f and %g show."""
    tag = tag_of(value)
    if tag == FLOAT:
        return value
    if tag == INT or tag == BIGINT or tag == BOOL:
        return int_to_float(value)
    if tag == INSTANCE:
        cls = type_of(value)
        if lookup(cls, "__float__") is not MISSING:
            return value.__float__()
        if lookup(cls, "__index__") is not MISSING:
            return int_to_float(index_of(value))
    throw(TypeError, concat((message, type_name(value))))
