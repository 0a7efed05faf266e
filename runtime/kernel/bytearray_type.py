"""The type bytearray. What its methods do is in byte_methods.py, and what changes one in byte_arrays.py."""

from __pysm import MISSING, load_word, retag, tag_of
from byte_arrays import (OUT_OF_RANGE, add_byte, add_text, allocated, change_byte, delete_byte_item, extend_bytes, insert_byte, pop_byte, remove_byte, repr_bytearray,
                         reverse_bytes, set_byte_item, set_text)
from byte_methods import (byte_item, bytes_affix, bytes_capitalize, bytes_case, bytes_center, bytes_concat, bytes_contains,
                          bytes_count, bytes_decode, bytes_equal, bytes_expand_tabs, bytes_find, bytes_has_case, bytes_hex,
                          bytes_is_title, bytes_join, bytes_left, bytes_left_over, bytes_order, bytes_partition, bytes_percent,
                          bytes_remove_prefix, bytes_remove_suffix, bytes_repeat, bytes_replace, bytes_rfind, bytes_right,
                          bytes_rpartition, bytes_rsplit, bytes_split, bytes_split_lines, bytes_strip, bytes_test, bytes_title,
                          bytes_translate, bytes_zero_fill, found, is_letter, is_letter_or_digit, is_ten, is_white,
                          make_byte_table, next_byte, source_text, text_from_hex)
from builtin_iterators import builtin_iterator
from byte_text import bytearray_of, new_bytearray, text_of
from byte_values import byte_value, text_or_none
from exceptions import TypeError, throw
from holding import held
from instances import make_value
from iteration import make_iterator
from lists import repeat_count
from operators import truth
from receivers import raise_receiver
from slicing import size_index
from strings import concat, repeat
from tags import BYTEARRAY, BYTES, INT
from text_case import is_ascii
from types import type_name


def bytearray_self(self):
    """The BYTEARRAY that self is or holds."""
    if tag_of(self) == BYTEARRAY:
        return self
    value = held(self, BYTEARRAY)
    if value is None:
        raise_receiver(self, "bytearray")
    return value


class bytearray_iterator(builtin_iterator):
    def __length_hint__(self):
        return bytes_left_over(self)


class bytearray:
    """bytearray(iterable_of_ints) -> bytearray
bytearray(string, encoding[, errors]) -> bytearray
bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer
bytearray(int) -> bytes array of size given by the parameter initialized with null bytes
bytearray() -> empty bytes array"""

    __hash__ = None

    def __new__(cls, *args, **kwargs):
        return make_value(cls, new_bytearray(0))

    def __init__(self, source=b"", encoding=None, errors=None):
        self = bytearray_self(self)
        if tag_of(source) == BYTES and encoding is None and errors is None:
            set_text(self, text_of(source))
        else:
            set_text(self, source_text(source, encoding, errors, "bytearray"))

    def __setitem__(self, key, value, /):
        if tag_of(self) == BYTEARRAY and tag_of(key) == INT and tag_of(value) == INT and 0 <= key < load_word(self, 1) and 0 <= value < 256:
            change_byte(load_word(self, 2), (key >> 3) + 1, (key & 7) << 3, value)
            return
        set_byte_item(bytearray_self(self), key, value)

    def __delitem__(self, key, /):
        delete_byte_item(bytearray_self(self), key)

    def __iadd__(self, value, /):
        other = text_or_none(value)
        if other is None:
            throw(TypeError, concat(("can't concat ", type_name(value), " to bytearray")))
        add_text(bytearray_self(self), other)
        return self

    def __imul__(self, value, /):
        count = repeat_count(value)
        if count is None:
            return NotImplemented
        data = bytearray_self(self)
        set_text(data, repeat(text_of(data), count))
        return self

    def __alloc__(self):
        return allocated(bytearray_self(self))

    def append(self, item, /):
        add_byte(bytearray_self(self), byte_value(item, OUT_OF_RANGE))

    def clear(self):
        set_text(bytearray_self(self), "")

    def copy(self):
        return bytearray_of(text_of(bytearray_self(self)))

    def extend(self, iterable_of_ints, /):
        extend_bytes(bytearray_self(self), iterable_of_ints)

    def insert(self, index, item, /):
        insert_byte(bytearray_self(self), size_index(index), byte_value(item, OUT_OF_RANGE))

    def pop(self, index=-1, /):
        return pop_byte(bytearray_self(self), size_index(index))

    def remove(self, value, /):
        remove_byte(bytearray_self(self), byte_value(value, OUT_OF_RANGE))

    def reverse(self):
        reverse_bytes(bytearray_self(self))

    def __repr__(self):
        return repr_bytearray(bytearray_self(self), type_name(self))

    def __str__(self):
        return repr_bytearray(bytearray_self(self), type_name(self))

    def __len__(self):
        return load_word(bytearray_self(self), 1)

    def __iter__(self):
        return make_iterator(bytearray_iterator, next_byte, bytearray_self(self), 0, None)

    def __getitem__(self, key, /):
        if tag_of(self) == BYTEARRAY and tag_of(key) == INT and 0 <= key < load_word(self, 1):
            return retag(INT, load_word(load_word(self, 2), (key >> 3) + 1)) >> ((key & 7) << 3) & 0xFF
        return byte_item(bytearray_self(self), key)

    def __contains__(self, key, /):
        return bytes_contains(bytearray_self(self), key)

    def __add__(self, value, /):
        return bytes_concat(bytearray_self(self), value)

    def __mul__(self, value, /):
        return bytes_repeat(bytearray_self(self), value)

    def __rmul__(self, value, /):
        return bytes_repeat(bytearray_self(self), value)

    def __mod__(self, value, /):
        return bytes_percent(bytearray_self(self), value)

    def __rmod__(self, value, /):
        other = held(value, BYTEARRAY)
        return NotImplemented if other is None else bytes_percent(other, bytearray_self(self))

    def __eq__(self, value, /):
        return bytes_equal(bytearray_self(self), value)

    def __ne__(self, value, /):
        result = bytes_equal(bytearray_self(self), value)
        return result if result is NotImplemented else not result

    def __lt__(self, value, /):
        order = bytes_order(bytearray_self(self), value)
        return NotImplemented if order is None else order < 0

    def __le__(self, value, /):
        order = bytes_order(bytearray_self(self), value)
        return NotImplemented if order is None else order <= 0

    def __gt__(self, value, /):
        order = bytes_order(bytearray_self(self), value)
        return NotImplemented if order is None else order > 0

    def __ge__(self, value, /):
        order = bytes_order(bytearray_self(self), value)
        return NotImplemented if order is None else order >= 0

    def capitalize(self):
        return bytes_capitalize(bytearray_self(self))

    def center(self, width, fillchar=b" ", /):
        return bytes_center(bytearray_self(self), width, fillchar)

    def count(self, sub, start=None, end=None, /):
        return bytes_count(bytearray_self(self), sub, start, end)

    def decode(self, encoding="utf-8", errors="strict"):
        return bytes_decode(bytearray_self(self), encoding, errors)

    def endswith(self, suffix, start=None, end=None, /):
        return bytes_affix(bytearray_self(self), suffix, start, end, False)

    def expandtabs(self, tabsize=8):
        return bytes_expand_tabs(bytearray_self(self), tabsize)

    def find(self, sub, start=None, end=None, /):
        return bytes_find(bytearray_self(self), sub, start, end)

    @classmethod
    def fromhex(cls, string, /):
        return make_value(cls, bytearray_of(text_from_hex(string)))

    def hex(self, sep=MISSING, bytes_per_sep=1):
        return bytes_hex(bytearray_self(self), sep, bytes_per_sep)

    def index(self, sub, start=None, end=None, /):
        return found(bytes_find(bytearray_self(self), sub, start, end))

    def isalnum(self):
        return bytes_test(bytearray_self(self), is_letter_or_digit)

    def isalpha(self):
        return bytes_test(bytearray_self(self), is_letter)

    def isascii(self):
        return is_ascii(text_of(bytearray_self(self)))

    def isdigit(self):
        return bytes_test(bytearray_self(self), is_ten)

    def islower(self):
        return bytes_has_case(bytearray_self(self), 97, 65)

    def isspace(self):
        return bytes_test(bytearray_self(self), is_white)

    def istitle(self):
        return bytes_is_title(bytearray_self(self))

    def isupper(self):
        return bytes_has_case(bytearray_self(self), 65, 97)

    def join(self, iterable, /):
        return bytes_join(bytearray_self(self), iterable)

    def ljust(self, width, fillchar=b" ", /):
        return bytes_left(bytearray_self(self), width, fillchar)

    def lower(self):
        return bytes_case(bytearray_self(self), True, False)

    def lstrip(self, bytes=None, /):
        return bytes_strip(bytearray_self(self), bytes, True, False)

    @staticmethod
    def maketrans(frm, to, /):
        return make_byte_table(frm, to)

    def partition(self, sep, /):
        return bytes_partition(bytearray_self(self), sep)

    def removeprefix(self, prefix, /):
        return bytes_remove_prefix(bytearray_self(self), prefix)

    def removesuffix(self, suffix, /):
        return bytes_remove_suffix(bytearray_self(self), suffix)

    def replace(self, old, new, count=-1, /):
        return bytes_replace(bytearray_self(self), old, new, count)

    def rfind(self, sub, start=None, end=None, /):
        return bytes_rfind(bytearray_self(self), sub, start, end)

    def rindex(self, sub, start=None, end=None, /):
        return found(bytes_rfind(bytearray_self(self), sub, start, end))

    def rjust(self, width, fillchar=b" ", /):
        return bytes_right(bytearray_self(self), width, fillchar)

    def rpartition(self, sep, /):
        return bytes_rpartition(bytearray_self(self), sep)

    def rsplit(self, sep=None, maxsplit=-1):
        return bytes_rsplit(bytearray_self(self), sep, maxsplit)

    def rstrip(self, bytes=None, /):
        return bytes_strip(bytearray_self(self), bytes, False, True)

    def split(self, sep=None, maxsplit=-1):
        return bytes_split(bytearray_self(self), sep, maxsplit)

    def splitlines(self, keepends=False):
        return bytes_split_lines(bytearray_self(self), truth(keepends))

    def startswith(self, prefix, start=None, end=None, /):
        return bytes_affix(bytearray_self(self), prefix, start, end, True)

    def strip(self, bytes=None, /):
        return bytes_strip(bytearray_self(self), bytes, True, True)

    def swapcase(self):
        return bytes_case(bytearray_self(self), True, True)

    def title(self):
        return bytes_title(bytearray_self(self))

    def translate(self, table, /, delete=b""):
        return bytes_translate(bytearray_self(self), table, delete)

    def upper(self):
        return bytes_case(bytearray_self(self), False, True)

    def zfill(self, width, /):
        return bytes_zero_fill(bytearray_self(self), width)
