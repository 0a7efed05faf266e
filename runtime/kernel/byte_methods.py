"""
What bytes and bytearray have in common. Functions get self as BYTES or BYTEARRAY, and give bytes of the same type.

Bytes are searched, split and changed as text, see byte_text.py.
"""

from __pysm import MISSING, advance, load_word, store_word, tag_of
from byte_text import byte_at, byte_count, bytes_like, bytes_of, part_of, text_of
from byte_values import byte_text, byte_value, fill_byte, like, sub_text, text_or_none
from bytes_of import checked_bytes
from encodings import decode_text, encode_text
from exceptions import OverflowError, TypeError, ValueError, throw
from holding import held
from indexes import index_of, is_index
from int_text import decimal_text
from iteration import END, iterator_or_none
from lists import repeat_count
from percent import format_percent
from searching import count_parts, ends_with, find, rfind, starts_with
from slicing import item_index, position, size_index, slice_bounds
from strings import (character_at, compare, concat, from_code, hash_text, is_equal, join_two, join_words, length, new_text, repeat,
                     slice_step, slice_text)
from tags import BIGINT, BYTEARRAY, BYTES, INSTANCE, INT, MEMORYVIEW, SLICE, STR, TUPLE
from text_buffer import finish, new_buffer, put
from text_case import change_ascii, title_ascii
from text_change import center_text, expand_tabs, pad, replace_text, zero_fill
from text_join import collect
from text_repr import put_hex
from text_split import partition_at, rpartition_at, rsplit_at, rsplit_space, split_at, split_lines, split_space, strip_characters, strip_space
from text_values import named_argument
from types import lookup, size_of, type_name, type_of


def type_text(self):
    return "bytearray" if tag_of(self) == BYTEARRAY else "bytes"


def stop_position(value, count):
    value = position(value, count, count)
    return value if value < count else count


def source_text(source, encoding, errors, name):
    """What bytes() and bytearray() are made of, as text; name of the type."""
    if encoding is not None:
        encoding = named_argument(encoding, concat((name, "() argument 'encoding'")))
    if errors is not None:
        errors = named_argument(errors, concat((name, "() argument 'errors'")))
    text = held(source, STR)
    if text is not None:
        if encoding is None:
            throw(TypeError, "string argument without an encoding")
        return text_of(encode_text(text, encoding, "strict" if errors is None else errors))
    if encoding is not None:
        throw(TypeError, "encoding without a string argument")
    if errors is not None:
        throw(TypeError, "errors without a string argument")
    tag = tag_of(source)
    if tag == INSTANCE and lookup(type_of(source), "__bytes__") is not MISSING:
        return text_of(checked_bytes(source.__bytes__()))
    data = bytes_like(source)
    if data is not None:
        return text_of(data)
    if is_index(source):
        count = index_of(source)
        if tag_of(count) == BIGINT:
            throw(OverflowError, "cannot fit 'int' into an index-sized integer")
        if count < 0:
            throw(ValueError, "negative count")
        return new_text(+count, 1)
    iterator = iterator_or_none(source)
    if iterator is None:
        throw(TypeError, concat(("cannot convert '", type_name(source), "' object to ", name)))
    return items_text(iterator, "bytes must be in range(0, 256)" if is_equal(name, "bytes") else "byte must be in range(0, 256)")


def items_text(iterator, message):
    """The bytes that an iterator gives."""
    buffer = new_buffer()
    item = advance(iterator)
    while item is not END:
        put(buffer, byte_value(item, message))
        item = advance(iterator)
    return finish(buffer)


def byte_item(self, key):
    """self[key]."""
    count = byte_count(self)
    if tag_of(key) == INT:
        return byte_at(self, item_index(key, count, index_error(self)))
    if tag_of(key) == SLICE:
        start, step, items = slice_bounds(key, count)
        if step == 1:
            return part_of(self, start, items)
        text = text_of(self)
        return like(slice_step(text, start, items, step), self)
    return byte_at(self, item_index(index_key(self, key), count, index_error(self)))


def index_error(self):
    return "bytearray index out of range" if tag_of(self) == BYTEARRAY else "index out of range"


def index_key(self, key):
    """An index that is no int."""
    if not is_index(key):
        throw(TypeError, concat(("bytearray" if tag_of(self) == BYTEARRAY else "byte", " indices must be integers or slices, not ", type_name(key))))
    return size_index(key)


def have_equal_words(a, b):
    """Two BYTES."""
    if load_word(a, 1) != load_word(b, 1):
        return False
    for i in range(2, size_of(a)):
        if load_word(a, i) is not load_word(b, i):
            return False
    return True


def bytes_equal(self, value):
    """self == value, or NotImplemented."""
    if tag_of(value) == BYTES and tag_of(self) == BYTES:
        return have_equal_words(self, value)
    other = compared_bytes(self, value)
    if other is None:
        return NotImplemented
    return byte_count(self) == byte_count(other) and is_equal(text_of(self), text_of(other))


def bytes_order(self, value):
    """As compare() of strings.py, or None where they are not compared."""
    other = compared_bytes(self, value)
    return None if other is None else compare(text_of(self), text_of(other))


def compared_bytes(self, value):
    """What has the bytes that a BYTES or BYTEARRAY is compared with, or None. Only a bytearray compares itself with a view."""
    if tag_of(self) == BYTES and tag_of(value) == MEMORYVIEW:
        return None
    other = bytes_like(value)
    return None if tag_of(self) == BYTES and tag_of(other) == MEMORYVIEW else other


def bytes_hash(self):
    return hash_text(text_of(self))


def bytes_contains(self, key):
    text = text_or_none(key)
    if text is None:
        if not is_index(key):
            throw(TypeError, concat(("a bytes-like object is required, not '", type_name(key), "'")))
        text = from_code(byte_value(key, "byte must be in range(0, 256)"))
    return find(text_of(self), text, 0, byte_count(self)) >= 0


def bytes_concat(self, value):
    other = text_or_none(value)
    if other is None:
        throw(TypeError, concat(("can't concat ", type_name(value), " to ", type_text(self))))
    return like(join_two(text_of(self), other), self)


def bytes_repeat(self, value):
    count = repeat_count(value)
    return NotImplemented if count is None else like(repeat(text_of(self), count), self)


def bytes_percent(self, value):
    return like(format_percent(text_of(self), value, True), self)


def bytes_find(self, sub, start, end):
    count = byte_count(self)
    return find(text_of(self), sub_text(sub), position(start, 0, count), stop_position(end, count))


def bytes_rfind(self, sub, start, end):
    count = byte_count(self)
    return rfind(text_of(self), sub_text(sub), position(start, 0, count), stop_position(end, count))


def found(at):
    """The result of index() and rindex()."""
    if at < 0:
        throw(ValueError, "subsection not found")
    return at


def bytes_count(self, sub, start, end):
    count = byte_count(self)
    return count_parts(text_of(self), sub_text(sub), position(start, 0, count), stop_position(end, count))


def bytes_affix(self, affix, start, end, at_start):
    """startswith and endswith."""
    count = byte_count(self)
    text = text_of(self)
    start = position(start, 0, count)
    end = stop_position(end, count)
    if tag_of(affix) == TUPLE:
        for i in range(1, size_of(affix)):
            part = byte_text(load_word(affix, i))
            if starts_with(text, part, start, end) if at_start else ends_with(text, part, start, end):
                return True
        return False
    part = text_or_none(affix)
    if part is None:
        throw(TypeError, concat(("startswith" if at_start else "endswith", " first arg must be bytes or a tuple of bytes, not ", type_name(affix))))
    return starts_with(text, part, start, end) if at_start else ends_with(text, part, start, end)


def bytes_join(self, items):
    buffer = collect(items)
    words = load_word(buffer, 2)
    count = load_word(buffer, 1)
    for i in range(1, count + 1):
        item = load_word(words, i)
        text = text_or_none(item)
        if text is None:
            throw(TypeError, concat(("sequence item ", decimal_text(i - 1), ": expected a bytes-like object, ", type_name(item), " found")))
        store_word(words, i, text)
    return like(join_words(text_of(self), words, 1, count), self)


def list_like(texts, self):
    """The strs of a list turned into bytes."""
    words = load_word(texts, 2)
    for i in range(1, load_word(texts, 1) + 1):
        store_word(words, i, like(load_word(words, i), self))
    return texts


def separator_text(value):
    text = byte_text(value)
    if length(text) == 0:
        throw(ValueError, "empty separator")
    return text


def bytes_split(self, sep, maxsplit):
    most = size_index(maxsplit)
    text = text_of(self)
    return list_like(split_space(text, most, True) if sep is None else split_at(text, separator_text(sep), most), self)


def bytes_rsplit(self, sep, maxsplit):
    most = size_index(maxsplit)
    text = text_of(self)
    return list_like(rsplit_space(text, most, True) if sep is None else rsplit_at(text, separator_text(sep), most), self)


def bytes_split_lines(self, keepends):
    return list_like(split_lines(text_of(self), keepends, True), self)


def bytes_partition(self, sep):
    before, middle, after = partition_at(text_of(self), separator_text(sep))
    return like(before, self), separator_like(middle, sep, self), like(after, self)


def separator_like(middle, sep, self):
    """The middle of a partition: of bytes the separator itself, where it was found."""
    return sep if tag_of(self) == BYTES and length(middle) else like(middle, self)


def bytes_rpartition(self, sep):
    before, middle, after = rpartition_at(text_of(self), separator_text(sep))
    return like(before, self), separator_like(middle, sep, self), like(after, self)


def bytes_strip(self, characters, left, right):
    text = text_of(self)
    if characters is None:
        return like(strip_space(text, left, right, True), self)
    return like(strip_characters(text, byte_text(characters), left, right), self)


def bytes_remove_prefix(self, prefix):
    text = text_of(self)
    part = byte_text(prefix)
    count = length(text)
    return like(slice_text(text, length(part), count) if starts_with(text, part, 0, count) else text, self)


def bytes_remove_suffix(self, suffix):
    text = text_of(self)
    part = byte_text(suffix)
    count = length(text)
    return like(slice_text(text, 0, count - length(part)) if ends_with(text, part, 0, count) else text, self)


def bytes_replace(self, old, new, count):
    return like(replace_text(text_of(self), byte_text(old), byte_text(new), size_index(count)), self)


def bytes_center(self, width, fill):
    width = size_index(width)
    return like(center_text(text_of(self), width, fill_byte(fill, "center")), self)


def bytes_left(self, width, fill):
    room = size_index(width) - byte_count(self)
    return like(pad(text_of(self), 0, room, fill_byte(fill, "ljust")), self)


def bytes_right(self, width, fill):
    room = size_index(width) - byte_count(self)
    return like(pad(text_of(self), room, 0, fill_byte(fill, "rjust")), self)


def bytes_expand_tabs(self, size):
    return like(expand_tabs(text_of(self), size_index(size)), self)


def bytes_zero_fill(self, width):
    return like(zero_fill(text_of(self), size_index(width)), self)


def bytes_case(self, capitals, small):
    """ASCII letters changed, capitals to small ones, small ones to capitals, or both."""
    return like(change_ascii(text_of(self), capitals, small), self)


def bytes_title(self):
    return like(title_ascii(text_of(self)), self)


def bytes_capitalize(self):
    text = change_ascii(text_of(self), True, False)
    if length(text):
        text = join_two(change_ascii(slice_text(text, 0, 1), False, True), slice_text(text, 1, length(text)))
    return like(text, self)


def bytes_translate(self, table, delete):
    """Bytes as a table of 256 says, without those to be deleted."""
    text = text_of(self)
    gone = byte_text(delete)
    to = None if table is None else byte_text(table)
    if to is not None and length(to) != 256:
        throw(ValueError, "translation table must be 256 characters long")
    buffer = new_buffer()
    for i in range(length(text)):
        code = character_at(text, i)
        if find(gone, from_code(code), 0, length(gone)) < 0:
            put(buffer, code if to is None else character_at(to, code))
    return like(finish(buffer), self)


def make_byte_table(before, after):
    """bytes.maketrans."""
    before = byte_text(before)
    after = byte_text(after)
    if length(before) != length(after):
        throw(ValueError, "maketrans arguments must have same length")
    buffer = new_buffer()
    for code in range(256):
        at = rfind(before, from_code(code), 0, length(before))
        put(buffer, code if at < 0 else character_at(after, at))
    return bytes_of(finish(buffer))


def bytes_decode(self, encoding, errors):
    return decode_text(text_of(self), named_argument(encoding, "decode() argument 'encoding'"), named_argument(errors, "decode() argument 'errors'"))


def bytes_hex(self, separator, group):
    """Two digits a byte; a separator between groups, counted from the right, of a negative group size from the left."""
    mark = -1
    if separator is not MISSING:
        text = held(separator, STR)
        if text is None:
            text = text_or_none(separator)
            if text is None:
                throw(TypeError, concat(("object of type '", type_name(separator), "' has no len()")))
        if length(text) != 1:
            throw(ValueError, "sep must be length 1.")
        mark = character_at(text, 0)
        if mark > 127:
            throw(ValueError, "sep must be ASCII.")
    group = size_index(group)
    text = text_of(self)
    many = length(text)
    buffer = new_buffer()
    for i in range(many):
        if mark >= 0 and i and group and ((many - i) % group == 0 if group > 0 else i % -group == 0):
            put(buffer, mark)
        put_hex(buffer, character_at(text, i), 2)
    return finish(buffer)


def hex_digit(text, at):
    code = character_at(text, at) if at < length(text) else 0
    if 48 <= code <= 57:
        return code - 48
    code |= 32
    if 97 <= code <= 102:
        return code - 87
    throw(ValueError, concat(("non-hexadecimal number found in fromhex() arg at position ", decimal_text(at))))


def text_from_hex(value):
    """The bytes that pairs of hexadecimal digits are, with white space between the pairs."""
    text = held(value, STR)
    if text is None:
        throw(TypeError, concat(("fromhex() argument must be str, not ", "None" if value is None else type_name(value))))
    buffer = new_buffer()
    at = 0
    many = length(text)
    while at < many:
        code = character_at(text, at)
        if code == 32 or 9 <= code <= 13:
            at += 1
        else:
            high = hex_digit(text, at)
            put(buffer, high << 4 | hex_digit(text, at + 1))
            at += 2
    return finish(buffer)


def bytes_test(self, test):
    """Whether a test is true of each of at least one byte."""
    text = text_of(self)
    many = length(text)
    for i in range(many):
        if not test(character_at(text, i)):
            return False
    return many != 0


def is_letter(code):
    return 97 <= code | 32 <= 122


def is_ten(code):
    return 48 <= code <= 57


def is_letter_or_digit(code):
    return 97 <= code | 32 <= 122 or 48 <= code <= 57


def is_white(code):
    return code == 32 or 9 <= code <= 13


def bytes_has_case(self, first, other):
    """At least one letter of a case, from the capital or small A `first` on, and none of the other."""
    text = text_of(self)
    seen = False
    for i in range(length(text)):
        code = character_at(text, i)
        if first <= code <= first + 25:
            seen = True
        elif other <= code <= other + 25:
            return False
    return seen


def bytes_is_title(self):
    text = text_of(self)
    seen = False
    inside = False
    for i in range(length(text)):
        code = character_at(text, i)
        if 97 <= code <= 122:
            if not inside:
                return False
        elif 65 <= code <= 90:
            if inside:
                return False
            inside = True
            seen = True
        else:
            inside = False
    return seen


def next_byte(iterator):
    """State: bytes, None at the end; position."""
    value = load_word(iterator, 3)
    if value is None:
        return END
    at = load_word(iterator, 4)
    if at < byte_count(value):
        store_word(iterator, 4, at + 1)
        return byte_at(value, at)
    store_word(iterator, 3, None)
    return END


def bytes_left_over(iterator):
    """__length_hint__ of the iterators."""
    value = load_word(iterator, 3)
    if value is None:
        return 0
    left = byte_count(value) - load_word(iterator, 4)
    return left if left > 0 else 0
