"""The type bytes. What its methods do is in byte_methods.py."""

from __pysm import MISSING, load_word, retag, tag_of
from byte_methods import (byte_item, bytes_affix, bytes_capitalize, bytes_case, bytes_center, bytes_concat, bytes_contains,
                          bytes_count, bytes_decode, bytes_equal, bytes_expand_tabs, bytes_find, bytes_has_case, bytes_hash,
                          bytes_hex, bytes_is_title, bytes_join, bytes_left, bytes_left_over, bytes_order, bytes_partition,
                          bytes_percent, bytes_remove_prefix, bytes_remove_suffix, bytes_repeat, bytes_replace, bytes_rfind,
                          bytes_right, bytes_rpartition, bytes_rsplit, bytes_split, bytes_split_lines, bytes_strip, bytes_test,
                          bytes_title, bytes_translate, bytes_zero_fill, found, is_letter, is_letter_or_digit, is_ten, is_white,
                          make_byte_table, next_byte, source_text, text_from_hex)
from builtin_iterators import builtin_iterator
from byte_text import bytes_of, text_of
from holding import held
from instances import make_value
from iteration import make_iterator
from operators import truth
from receivers import raise_receiver
from tags import BYTES, INT
from text_case import is_ascii
from text_repr import repr_bytes


def bytes_self(self):
    """The BYTES that self is or holds."""
    if tag_of(self) == BYTES:
        return self
    value = held(self, BYTES)
    if value is None:
        raise_receiver(self, "bytes")
    return value


class bytes_iterator(builtin_iterator):
    def __length_hint__(self):
        return bytes_left_over(self)


class bytes:
    """bytes(iterable_of_ints) -> bytes
bytes(string, encoding[, errors]) -> bytes
bytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer
bytes(int) -> bytes object of size given by the parameter initialized with null bytes
bytes() -> empty bytes object"""

    def __new__(cls, source=b"", encoding=None, errors=None):
        if tag_of(source) == BYTES and encoding is None and errors is None:
            return make_value(cls, source)
        return make_value(cls, bytes_of(source_text(source, encoding, errors, "bytes")))

    def __bytes__(self):
        return bytes_self(self)

    def __hash__(self):
        return bytes_hash(bytes_self(self))

    def __getnewargs__(self):
        return bytes_self(self),

    def __repr__(self):
        return repr_bytes(text_of(bytes_self(self)))

    def __str__(self):
        return repr_bytes(text_of(bytes_self(self)))

    def __len__(self):
        return load_word(bytes_self(self), 1)

    def __iter__(self):
        return make_iterator(bytes_iterator, next_byte, bytes_self(self), 0, None)

    def __getitem__(self, key, /):
        if tag_of(self) == BYTES and tag_of(key) == INT and 0 <= key < load_word(self, 1):
            return retag(INT, load_word(self, (key >> 3) + 2)) >> ((key & 7) << 3) & 0xFF
        return byte_item(bytes_self(self), key)

    def __contains__(self, key, /):
        return bytes_contains(bytes_self(self), key)

    def __add__(self, value, /):
        return bytes_concat(bytes_self(self), value)

    def __mul__(self, value, /):
        return bytes_repeat(bytes_self(self), value)

    def __rmul__(self, value, /):
        return bytes_repeat(bytes_self(self), value)

    def __mod__(self, value, /):
        return bytes_percent(bytes_self(self), value)

    def __rmod__(self, value, /):
        other = held(value, BYTES)
        return NotImplemented if other is None else bytes_percent(other, bytes_self(self))

    def __eq__(self, value, /):
        return bytes_equal(bytes_self(self), value)

    def __ne__(self, value, /):
        result = bytes_equal(bytes_self(self), value)
        return result if result is NotImplemented else not result

    def __lt__(self, value, /):
        order = bytes_order(bytes_self(self), value)
        return NotImplemented if order is None else order < 0

    def __le__(self, value, /):
        order = bytes_order(bytes_self(self), value)
        return NotImplemented if order is None else order <= 0

    def __gt__(self, value, /):
        order = bytes_order(bytes_self(self), value)
        return NotImplemented if order is None else order > 0

    def __ge__(self, value, /):
        order = bytes_order(bytes_self(self), value)
        return NotImplemented if order is None else order >= 0

    def capitalize(self):
        return bytes_capitalize(bytes_self(self))

    def center(self, width, fillchar=b" ", /):
        return bytes_center(bytes_self(self), width, fillchar)

    def count(self, sub, start=None, end=None, /):
        return bytes_count(bytes_self(self), sub, start, end)

    def decode(self, encoding="utf-8", errors="strict"):
        return bytes_decode(bytes_self(self), encoding, errors)

    def endswith(self, suffix, start=None, end=None, /):
        return bytes_affix(bytes_self(self), suffix, start, end, False)

    def expandtabs(self, tabsize=8):
        return bytes_expand_tabs(bytes_self(self), tabsize)

    def find(self, sub, start=None, end=None, /):
        return bytes_find(bytes_self(self), sub, start, end)

    @classmethod
    def fromhex(cls, string, /):
        return make_value(cls, bytes_of(text_from_hex(string)))

    def hex(self, sep=MISSING, bytes_per_sep=1):
        return bytes_hex(bytes_self(self), sep, bytes_per_sep)

    def index(self, sub, start=None, end=None, /):
        return found(bytes_find(bytes_self(self), sub, start, end))

    def isalnum(self):
        return bytes_test(bytes_self(self), is_letter_or_digit)

    def isalpha(self):
        return bytes_test(bytes_self(self), is_letter)

    def isascii(self):
        return is_ascii(text_of(bytes_self(self)))

    def isdigit(self):
        return bytes_test(bytes_self(self), is_ten)

    def islower(self):
        return bytes_has_case(bytes_self(self), 97, 65)

    def isspace(self):
        return bytes_test(bytes_self(self), is_white)

    def istitle(self):
        return bytes_is_title(bytes_self(self))

    def isupper(self):
        return bytes_has_case(bytes_self(self), 65, 97)

    def join(self, iterable, /):
        return bytes_join(bytes_self(self), iterable)

    def ljust(self, width, fillchar=b" ", /):
        return bytes_left(bytes_self(self), width, fillchar)

    def lower(self):
        return bytes_case(bytes_self(self), True, False)

    def lstrip(self, bytes=None, /):
        return bytes_strip(bytes_self(self), bytes, True, False)

    @staticmethod
    def maketrans(frm, to, /):
        return make_byte_table(frm, to)

    def partition(self, sep, /):
        return bytes_partition(bytes_self(self), sep)

    def removeprefix(self, prefix, /):
        return bytes_remove_prefix(bytes_self(self), prefix)

    def removesuffix(self, suffix, /):
        return bytes_remove_suffix(bytes_self(self), suffix)

    def replace(self, old, new, count=-1, /):
        return bytes_replace(bytes_self(self), old, new, count)

    def rfind(self, sub, start=None, end=None, /):
        return bytes_rfind(bytes_self(self), sub, start, end)

    def rindex(self, sub, start=None, end=None, /):
        return found(bytes_rfind(bytes_self(self), sub, start, end))

    def rjust(self, width, fillchar=b" ", /):
        return bytes_right(bytes_self(self), width, fillchar)

    def rpartition(self, sep, /):
        return bytes_rpartition(bytes_self(self), sep)

    def rsplit(self, sep=None, maxsplit=-1):
        return bytes_rsplit(bytes_self(self), sep, maxsplit)

    def rstrip(self, bytes=None, /):
        return bytes_strip(bytes_self(self), bytes, False, True)

    def split(self, sep=None, maxsplit=-1):
        return bytes_split(bytes_self(self), sep, maxsplit)

    def splitlines(self, keepends=False):
        return bytes_split_lines(bytes_self(self), truth(keepends))

    def startswith(self, prefix, start=None, end=None, /):
        return bytes_affix(bytes_self(self), prefix, start, end, True)

    def strip(self, bytes=None, /):
        return bytes_strip(bytes_self(self), bytes, True, True)

    def swapcase(self):
        return bytes_case(bytes_self(self), True, True)

    def title(self):
        return bytes_title(bytes_self(self))

    def translate(self, table, /, delete=b""):
        return bytes_translate(bytes_self(self), table, delete)

    def upper(self):
        return bytes_case(bytes_self(self), False, True)

    def zfill(self, width, /):
        return bytes_zero_fill(bytes_self(self), width)
