"""
The type str. Methods do no more than look at their arguments; the work is done by functions of strings.py, searching.py and text_*.py.

All of Unicode 14 is supported, but for two things: repr() and isprintable() take the unassigned characters in gaps between printable
ones past U+FFFF for printable, and around a capital sigma only the ignorable characters below U+3000 are skipped by lower().
"""

from __pysm import MISSING, load_word, retag, store_word, tag_of
from builtin_iterators import builtin_iterator
from byte_text import bytes_like, text_of
from encodings import decode_text, encode_text
from exceptions import TypeError, ValueError, throw
from format_fields import format_fields, format_mapping
from formatting import format_text
from holding import held
from instances import make_value
from iteration import END, make_iterator
from lists import repeat_count
from operators import str_of, truth
from percent import format_percent
from searching import count_parts, ends_with, find, rfind, starts_with
from slicing import item_index, position, size_index, slice_bounds
from strings import DATA_BYTES, character_at, compare, concat, from_code, hash_text, is_equal, join_two, length, repeat, slice_step, slice_text, text_at
from tags import INSTANCE, INT, SLICE, STR, TUPLE
from text_case import (capitalize, fold_case, is_ascii, is_lower_text, is_title_text, is_upper_text, lower_text, swap_case, title_case,
                       upper_text)
from text_change import center_text, expand_tabs, pad, replace_text, zero_fill
from text_join import join_text
from text_repr import repr_text
from text_split import (partition_at, rpartition_at, rsplit_at, rsplit_space, split_at, split_lines, split_space, strip_characters,
                        strip_space)
from text_tests import (is_alphabetic_text, is_alphanumeric_text, is_decimal_text, is_digit_text, is_identifier_text, is_numeric_text,
                        is_printable_text, is_space_text)
from text_translate import make_table, translate_text
from text_values import named_argument, text_argument, text_self
from types import lookup, size_of, type_name, type_of


def stop_position(value, count):
    """The end of a range given to a method, at most the length."""
    value = position(value, count, count)
    return value if value < count else count


def fill_code(value):
    """The code point of a fill character."""
    text = held(value, STR)
    if text is None:
        throw(TypeError, concat(("The fill character must be a unicode character, not ", type_name(value))))
    if length(text) != 1:
        throw(TypeError, "The fill character must be exactly one character long")
    return character_at(text, 0)


def separator_argument(value):
    """A separator, None for white space."""
    if value is None:
        return None
    separator = held(value, STR)
    if separator is None:
        throw(TypeError, concat(("must be str or None, not ", type_name(value))))
    if length(separator) == 0:
        throw(ValueError, "empty separator")
    return separator


def partition_argument(value):
    separator = text_argument(value)
    if length(separator) == 0:
        throw(ValueError, "empty separator")
    return separator


def strip_text(text, characters, left, right, name):
    if characters is None:
        return strip_space(text, left, right, False)
    characters = held(characters, STR)
    if characters is None:
        throw(TypeError, concat((name, " arg must be None or str")))
    return strip_characters(text, characters, left, right)


def has_affix(text, affix, start, end, at_start):
    """startswith and endswith."""
    count = length(text)
    start = position(start, 0, count)
    end = stop_position(end, count)
    if tag_of(affix) == TUPLE:
        for i in range(1, size_of(affix)):
            part = held(load_word(affix, i), STR)
            if part is None:
                throw(TypeError, concat(("tuple for ", "startswith" if at_start else "endswith", " must only contain str, not ",
                                         type_name(load_word(affix, i)))))
            if starts_with(text, part, start, end) if at_start else ends_with(text, part, start, end):
                return True
        return False
    part = held(affix, STR)
    if part is None:
        throw(TypeError, concat(("startswith" if at_start else "endswith", " first arg must be str or a tuple of str, not ", type_name(affix))))
    return starts_with(text, part, start, end) if at_start else ends_with(text, part, start, end)


def decode_argument(value, encoding, errors):
    """str(value, encoding, errors)."""
    encoding = "utf-8" if encoding is None else named_argument(encoding, "str() argument 'encoding'")
    errors = "strict" if errors is None else named_argument(errors, "str() argument 'errors'")
    if held(value, STR) is not None:
        throw(TypeError, "decoding str is not supported")
    data = bytes_like(value)
    if data is None:
        throw(TypeError, concat(("decoding to str: need a bytes-like object, ", type_name(value), " found")))
    return decode_text(text_of(data), encoding, errors)


def next_character(iterator):
    text = load_word(iterator, 3)
    at = load_word(iterator, 4)
    info = retag(INT, load_word(text, 1))
    if at >= info & 0xFFFFFFFF:
        return END
    store_word(iterator, 4, at + 1)
    if info >> 32 > 1:
        return from_code(character_at(text, at))
    at += DATA_BYTES
    return from_code(retag(INT, load_word(text, at >> 3)) >> ((at & 7) << 3) & 0xFF)


class str_iterator(builtin_iterator):
    def __length_hint__(self):
        left = length(load_word(self, 3)) - load_word(self, 4)
        return left if left > 0 else 0


class str_ascii_iterator(str_iterator):
    pass


def iterator_of_text(text):
    return make_iterator(str_ascii_iterator if is_ascii(text) else str_iterator, next_character, text, 0, None)


class str:
    _call_1 = str_of

    """str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str"""

    def __new__(cls, object="", encoding=None, errors=None):
        if encoding is None and errors is None:
            return make_value(cls, str_of(object))
        return make_value(cls, decode_argument(object, encoding, errors))

    def __str__(self):
        return text_self(self)

    def __repr__(self):
        return repr_text(text_self(self))

    def __format__(self, format_spec, /):
        format_spec = named_argument(format_spec, "__format__() argument")
        return str_of(self) if tag_of(self) == INSTANCE and length(format_spec) == 0 else format_text(text_self(self), format_spec)

    def __hash__(self):
        return hash_text(text_self(self))

    def __len__(self):
        return length(text_self(self))

    def __iter__(self):
        return iterator_of_text(text_self(self))

    def __getitem__(self, key, /):
        if tag_of(self) != STR:
            self = text_self(self)
        count = retag(INT, load_word(self, 1)) & 0xFFFFFFFF
        if tag_of(key) == INT:
            if 0 <= key < count:
                return text_at(self, key)
            return from_code(character_at(self, item_index(key, count, "string index out of range")))
        if tag_of(key) == SLICE:
            if load_word(key, 3) is None:
                return slice_text(self, position(load_word(key, 1), 0, count), stop_position(load_word(key, 2), count))
            start, step, items = slice_bounds(key, count)
            if step == 1:
                return slice_text(self, start, start + items)
            return slice_step(self, start, items, step)
        if lookup(type_of(key), "__index__") is MISSING:
            throw(TypeError, concat(("string indices must be integers, not '", type_name(key), "'")))
        return from_code(character_at(self, item_index(size_index(key), count, "string index out of range")))

    def __contains__(self, key, /):
        self = text_self(self)
        part = held(key, STR)
        if part is None:
            throw(TypeError, concat(("'in <string>' requires string as left operand, not ", type_name(key))))
        return find(self, part, 0, length(self)) >= 0

    def __add__(self, value, /):
        self = text_self(self)
        other = held(value, STR)
        if other is None:
            throw(TypeError, concat(("can only concatenate str (not \"", type_name(value), "\") to str")))
        return join_two(self, other)

    def __mul__(self, value, /):
        self = text_self(self)
        count = repeat_count(value)
        return NotImplemented if count is None else repeat(self, count)

    def __rmul__(self, value, /):
        self = text_self(self)
        count = repeat_count(value)
        return NotImplemented if count is None else repeat(self, count)

    def __mod__(self, value, /):
        return format_percent(text_self(self), value)

    def __rmod__(self, value, /):
        other = held(value, STR)
        return NotImplemented if other is None else format_percent(other, self)

    def __eq__(self, value, /):
        other = held(value, STR)
        return NotImplemented if other is None else is_equal(text_self(self), other)

    def __ne__(self, value, /):
        other = held(value, STR)
        return NotImplemented if other is None else not is_equal(text_self(self), other)

    def __lt__(self, value, /):
        other = held(value, STR)
        return NotImplemented if other is None else compare(text_self(self), other) < 0

    def __le__(self, value, /):
        other = held(value, STR)
        return NotImplemented if other is None else compare(text_self(self), other) <= 0

    def __gt__(self, value, /):
        other = held(value, STR)
        return NotImplemented if other is None else compare(text_self(self), other) > 0

    def __ge__(self, value, /):
        other = held(value, STR)
        return NotImplemented if other is None else compare(text_self(self), other) >= 0

    def __getnewargs__(self):
        return text_self(self),

    def capitalize(self):
        return capitalize(text_self(self))

    def casefold(self):
        return fold_case(text_self(self))

    def center(self, width, fillchar=" ", /):
        return center_text(text_self(self), size_index(width), fill_code(fillchar))

    def count(self, sub, start=None, end=None, /):
        self = text_self(self)
        part = text_argument(sub)
        count = length(self)
        return count_parts(self, part, position(start, 0, count), stop_position(end, count))

    def encode(self, encoding="utf-8", errors="strict"):
        return encode_text(text_self(self), named_argument(encoding, "encode() argument 'encoding'"),
                           named_argument(errors, "encode() argument 'errors'"))

    def endswith(self, suffix, start=None, end=None, /):
        return has_affix(text_self(self), suffix, start, end, False)

    def expandtabs(self, tabsize=8):
        return expand_tabs(text_self(self), size_index(tabsize))

    def find(self, sub, start=None, end=None, /):
        self = text_self(self)
        part = text_argument(sub)
        count = length(self)
        return find(self, part, position(start, 0, count), stop_position(end, count))

    def format(self, /, *args, **kwargs):
        return format_fields(text_self(self), args, kwargs)

    def format_map(self, mapping, /):
        return format_mapping(text_self(self), mapping)

    def index(self, sub, start=None, end=None, /):
        self = text_self(self)
        part = text_argument(sub)
        count = length(self)
        at = find(self, part, position(start, 0, count), stop_position(end, count))
        if at < 0:
            throw(ValueError, "substring not found")
        return at

    def isalnum(self):
        return is_alphanumeric_text(text_self(self))

    def isalpha(self):
        return is_alphabetic_text(text_self(self))

    def isascii(self):
        return is_ascii(text_self(self))

    def isdecimal(self):
        return is_decimal_text(text_self(self))

    def isdigit(self):
        return is_digit_text(text_self(self))

    def isidentifier(self):
        return is_identifier_text(text_self(self))

    def islower(self):
        return is_lower_text(text_self(self))

    def isnumeric(self):
        return is_numeric_text(text_self(self))

    def isprintable(self):
        return is_printable_text(text_self(self))

    def isspace(self):
        return is_space_text(text_self(self))

    def istitle(self):
        return is_title_text(text_self(self))

    def isupper(self):
        return is_upper_text(text_self(self))

    def join(self, iterable, /):
        return join_text(text_self(self), iterable)

    def ljust(self, width, fillchar=" ", /):
        self = text_self(self)
        return pad(self, 0, size_index(width) - length(self), fill_code(fillchar))

    def lower(self):
        return lower_text(text_self(self))

    def lstrip(self, chars=None, /):
        return strip_text(text_self(self), chars, True, False, "lstrip")

    @staticmethod
    def maketrans(x, y=None, z=None, /):
        return make_table(x, y, z)

    def partition(self, sep, /):
        return partition_at(text_self(self), partition_argument(sep))

    def removeprefix(self, prefix, /):
        self = text_self(self)
        part = named_argument(prefix, "removeprefix() argument")
        count = length(self)
        return slice_text(self, length(part), count) if starts_with(self, part, 0, count) else self

    def removesuffix(self, suffix, /):
        self = text_self(self)
        part = named_argument(suffix, "removesuffix() argument")
        count = length(self)
        return slice_text(self, 0, count - length(part)) if ends_with(self, part, 0, count) else self

    def replace(self, old, new, count=-1, /):
        self = text_self(self)
        old = named_argument(old, "replace() argument 1")
        new = named_argument(new, "replace() argument 2")
        return replace_text(self, old, new, size_index(count))

    def rfind(self, sub, start=None, end=None, /):
        self = text_self(self)
        part = text_argument(sub)
        count = length(self)
        return rfind(self, part, position(start, 0, count), stop_position(end, count))

    def rindex(self, sub, start=None, end=None, /):
        self = text_self(self)
        part = text_argument(sub)
        count = length(self)
        at = rfind(self, part, position(start, 0, count), stop_position(end, count))
        if at < 0:
            throw(ValueError, "substring not found")
        return at

    def rjust(self, width, fillchar=" ", /):
        self = text_self(self)
        return pad(self, size_index(width) - length(self), 0, fill_code(fillchar))

    def rpartition(self, sep, /):
        return rpartition_at(text_self(self), partition_argument(sep))

    def rsplit(self, sep=None, maxsplit=-1):
        self = text_self(self)
        separator = separator_argument(sep)
        most = size_index(maxsplit)
        return rsplit_space(self, most, False) if separator is None else rsplit_at(self, separator, most)

    def rstrip(self, chars=None, /):
        return strip_text(text_self(self), chars, False, True, "rstrip")

    def split(self, sep=None, maxsplit=-1):
        self = text_self(self)
        separator = separator_argument(sep)
        most = size_index(maxsplit)
        return split_space(self, most, False) if separator is None else split_at(self, separator, most)

    def splitlines(self, keepends=False):
        return split_lines(text_self(self), truth(keepends), False)

    def startswith(self, prefix, start=None, end=None, /):
        return has_affix(text_self(self), prefix, start, end, True)

    def strip(self, chars=None, /):
        return strip_text(text_self(self), chars, True, True, "strip")

    def swapcase(self):
        return swap_case(text_self(self))

    def title(self):
        return title_case(text_self(self))

    def translate(self, table, /):
        return translate_text(text_self(self), table)

    def upper(self):
        return upper_text(text_self(self))

    def zfill(self, width, /):
        return zero_fill(text_self(self), size_index(width))
