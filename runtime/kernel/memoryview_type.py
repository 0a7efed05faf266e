"""The type memoryview. What its methods do is in memory_views.py."""

from __pysm import MISSING, load_word, store_word, tag_of
from builtin_iterators import builtin_iterator
from byte_methods import bytes_hash, bytes_hex
from byte_text import bytes_like, bytes_of, open_view, size_of_code, text_of
from comparing import same_value
from exceptions import TypeError, ValueError, throw
from iteration import make_iterator
from memory_views import (BYTE, FORMAT, LENGTH, OBJECT, OFFSET, OWNER, READ_ONLY, STRIDE, cast_view, format_code, have_equal_items, index_in, is_read_only, item_at,
                          item_count, items_of, new_view, next_view_item, put_item, put_slice, sliced)
from receivers import raise_receiver
from strings import concat, from_code
from tags import MEMORYVIEW, SLICE
from text_address import address_text
from types import type_name


def view_self(self):
    if tag_of(self) != MEMORYVIEW:
        raise_receiver(self, "memoryview")
    return open_view(self)


def is_contiguous(view):
    return load_word(view, STRIDE) == size_of_code(format_code(view)) or item_count(view) < 2


class memory_iterator(builtin_iterator):
    pass


class memoryview:
    """Create a new memoryview object which references the given object."""

    def __new__(cls, object):
        data = bytes_like(object)
        if data is None:
            throw(TypeError, concat(("memoryview: a bytes-like object is required, not '", type_name(object), "'")))
        if tag_of(data) == MEMORYVIEW:
            owner = load_word(object, OWNER) if tag_of(object) == MEMORYVIEW else object
            return new_view(load_word(data, OBJECT), load_word(data, OFFSET), load_word(data, LENGTH), load_word(data, FORMAT), load_word(data, STRIDE), owner)
        return new_view(data, 0, load_word(data, 1), BYTE, 1, object)

    def __repr__(self):
        return concat(("<memory at " if load_word(self, OBJECT) is not None else "<released memory at ", address_text(self), ">"))

    def __len__(self):
        return item_count(view_self(self))

    def __getitem__(self, key, /):
        view_self(self)
        return sliced(self, key) if tag_of(key) == SLICE else item_at(self, index_in(self, key))

    def __setitem__(self, key, value, /):
        view_self(self)
        if is_read_only(self):
            throw(TypeError, "cannot modify read-only memory")
        if tag_of(key) == SLICE:
            data = bytes_like(value)
            if data is None:
                throw(TypeError, concat(("a bytes-like object is required, not '", type_name(value), "'")))
            put_slice(self, key, data)
        else:
            put_item(self, index_in(self, key), value)

    def __delitem__(self, key, /):
        throw(TypeError, "cannot delete memory")

    def __iter__(self):
        return make_iterator(memory_iterator, next_view_item, view_self(self), 0, None)

    def __contains__(self, value, /):
        view_self(self)
        for i in range(item_count(self)):
            if same_value(item_at(self, i), value):
                return True
        return False

    def __eq__(self, value, /):
        data = value if tag_of(value) == MEMORYVIEW else bytes_like(value)
        return NotImplemented if data is None else have_equal_items(self, data)

    def __ne__(self, value, /):
        data = value if tag_of(value) == MEMORYVIEW else bytes_like(value)
        return NotImplemented if data is None else not have_equal_items(self, data)

    def __hash__(self):
        view_self(self)
        if not is_read_only(self):
            throw(ValueError, "cannot hash writable memoryview object")
        return bytes_hash(self)

    def __enter__(self):
        return view_self(self)

    def __exit__(self, *arguments):
        store_word(self, OBJECT, None)

    def cast(self, format):
        return cast_view(view_self(self), format)

    def hex(self, sep=MISSING, bytes_per_sep=1):
        return bytes_hex(view_self(self), sep, bytes_per_sep)

    def release(self):
        store_word(self, OBJECT, None)

    def tobytes(self, order=None):
        return bytes_of(text_of(view_self(self)))

    def tolist(self):
        return items_of(view_self(self))

    def toreadonly(self):
        view_self(self)
        return new_view(load_word(self, OBJECT), load_word(self, OFFSET), load_word(self, LENGTH), load_word(self, FORMAT) | READ_ONLY, load_word(self, STRIDE),
                        load_word(self, OWNER))

    @property
    def c_contiguous(self):
        return is_contiguous(view_self(self))

    @property
    def contiguous(self):
        return is_contiguous(view_self(self))

    @property
    def f_contiguous(self):
        return is_contiguous(view_self(self))

    @property
    def format(self):
        return from_code(format_code(view_self(self)))

    @property
    def itemsize(self):
        return size_of_code(format_code(view_self(self)))

    @property
    def nbytes(self):
        return load_word(view_self(self), LENGTH)

    @property
    def ndim(self):
        view_self(self)
        return 1

    @property
    def obj(self):
        return load_word(view_self(self), OWNER)

    @property
    def readonly(self):
        return is_read_only(view_self(self))

    @property
    def shape(self):
        return item_count(view_self(self)),

    @property
    def strides(self):
        return load_word(view_self(self), STRIDE),

    @property
    def suboffsets(self):
        view_self(self)
        return ()
