"""The class dict."""

from __pysm import END, MISSING, advance, load_word, tag_of
from class_unions import alias_of
from dict_updates import dict_update
from dict_views import dict_items, dict_keys, dict_values, new_view
from dicts import (ENTRIES, SMALL_HASH, USED, dict_clear, dict_copy, dict_delete, dict_equal, dict_get, dict_has, dict_merge, dict_pop, dict_popitem, dict_repr, dict_set,
                   dict_setdefault, find_entry, key_hash, new_dict)
from exceptions import KeyError, TypeError, throw
from hash_iterators import dict_keyiterator, dict_reversekeyiterator, iterate_dict, iterate_dict_reversed, next_key, previous_key
from holding import held
from instances import make_value
from int_text import decimal_text
from iteration import get_iterator
from operators import set_item
from receivers import raise_receiver
from strings import concat
from tags import DICT, INSTANCE, INT
from types import lookup, size_of, type_of


def dict_value(self):
    """The DICT that self is or holds."""
    if tag_of(self) == DICT:
        return self
    value = held(self, DICT)
    if value is None:
        raise_receiver(self, "dict")
    return value


def update_all(self, arguments, keywords, name):
    """What dict() and update() do with their arguments."""
    count = size_of(arguments) - 1
    if count > 1:
        throw(TypeError, concat((name, " expected at most 1 argument, got ", decimal_text(count))))
    if count:
        dict_update(self, load_word(arguments, 1))
    dict_merge(self, keywords)


class dict:
    _call_0 = new_dict

    __hash__ = None

    @staticmethod
    def __new__(cls, *arguments, **keywords):
        return make_value(cls, new_dict())

    @classmethod
    def __class_getitem__(cls, item, /):
        return alias_of(cls, item)

    def __init__(self, /, *arguments, **keywords):
        update_all(dict_value(self), arguments, keywords, "dict")

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        made = cls()
        iterator = get_iterator(iterable)
        key = advance(iterator)
        if tag_of(made) == DICT:
            while key is not END:
                dict_set(made, key, value)
                key = advance(iterator)
        else:
            while key is not END:
                set_item(made, key, value)
                key = advance(iterator)
        return made

    def get(self, key, default=None, /):
        value = dict_get(dict_value(self), key)
        return default if value is MISSING else value

    def setdefault(self, key, default=None, /):
        return dict_setdefault(dict_value(self), key, default)

    def pop(self, key, default=MISSING, /):
        value = dict_pop(dict_value(self), key)
        if value is MISSING:
            if default is MISSING:
                throw(KeyError, key)
            return default
        return value

    def popitem(self):
        return dict_popitem(dict_value(self))

    def clear(self):
        dict_clear(dict_value(self))

    def copy(self):
        return dict_copy(dict_value(self))

    def update(self, /, *arguments, **keywords):
        update_all(dict_value(self), arguments, keywords, "update")

    def keys(self):
        return new_view(dict_keys, dict_value(self))

    def values(self):
        return new_view(dict_values, dict_value(self))

    def items(self):
        return new_view(dict_items, dict_value(self))

    def __len__(self):
        return load_word(dict_value(self), USED)

    def __getitem__(self, key, /):
        if tag_of(self) == DICT:
            at = find_entry(self, key, key if tag_of(key) == INT and 0 <= key < SMALL_HASH else key_hash(key))
            if at:
                return load_word(load_word(self, ENTRIES), at + 2)
            throw(KeyError, key)
        value = dict_get(dict_value(self), key)
        if value is MISSING:
            if tag_of(self) == INSTANCE and lookup(type_of(self), "__missing__") is not MISSING:
                return self.__missing__(key)
            throw(KeyError, key)
        return value

    def __setitem__(self, key, value, /):
        dict_set(dict_value(self), key, value)

    def __delitem__(self, key, /):
        dict_delete(dict_value(self), key)

    def __contains__(self, key, /):
        return dict_has(dict_value(self), key)

    def __iter__(self):
        return iterate_dict(dict_keyiterator, next_key, dict_value(self))

    def __reversed__(self):
        return iterate_dict_reversed(dict_reversekeyiterator, previous_key, dict_value(self))

    def __repr__(self):
        return dict_repr(dict_value(self))

    def __eq__(self, other, /):
        other = held(other, DICT)
        return NotImplemented if other is None else dict_equal(dict_value(self), other)

    def __ne__(self, other, /):
        other = held(other, DICT)
        return NotImplemented if other is None else not dict_equal(dict_value(self), other)

    def __or__(self, other, /):
        other = held(other, DICT)
        if other is None:
            return NotImplemented
        made = dict_copy(dict_value(self))
        dict_merge(made, other)
        return made

    def __ror__(self, other, /):
        other = held(other, DICT)
        if other is None:
            return NotImplemented
        made = dict_copy(other)
        dict_merge(made, dict_value(self))
        return made

    def __ior__(self, other, /):
        dict_update(dict_value(self), other)
        return self
