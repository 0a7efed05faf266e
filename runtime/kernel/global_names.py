"""globals(): a dict whose entries are the globals of a module. It holds a copy, which is made anew when it is read; what is written goes to the module."""

from __pysm import MISSING, load_word, new, store_word
from dict_type import dict, update_all
from dicts import dict_clear, dict_delete, dict_get, dict_merge, dict_pop, dict_set, new_dict
from exceptions import KeyError, throw
from modules import delete_in_module, dict_of_module, set_in_module
from names import intern
from tags import INSTANCE
from types import CLASS, VALUE

MODULE = 4

# Of a MODULE.
GLOBALS = 5


def globals_of(module):
    """What globals() gives in a module: always the same object."""
    if load_word(module, GLOBALS) is None:
        store_word(module, GLOBALS, new_globals(module))
    return load_word(module, GLOBALS)


def new_globals(module):
    made = new(INSTANCE, 5)
    store_word(made, CLASS, global_names)
    store_word(made, 2, None)
    store_word(made, VALUE, None)
    store_word(made, MODULE, module)
    store_word(made, VALUE, dict_of_module(module))
    return made


def copy_of(self):
    """The copy that self holds, up to date."""
    kept = load_word(self, VALUE)
    dict_clear(kept)
    dict_merge(kept, dict_of_module(load_word(self, MODULE)))
    return kept


def write(self, key, value):
    set_in_module(load_word(self, MODULE), intern(key), value)
    dict_set(load_word(self, VALUE), key, value)


def write_all(self, entries):
    for key in entries:
        write(self, key, dict_get(entries, key))


class global_names(dict):
    _words = 5
    _flags = 16

    def __getitem__(self, key, /):
        value = dict_get(copy_of(self), key)
        if value is MISSING:
            throw(KeyError, key)
        return value

    def __setitem__(self, key, value, /):
        write(self, key, value)

    def __delitem__(self, key, /):
        dict_delete(copy_of(self), key)
        delete_in_module(load_word(self, MODULE), intern(key))

    def get(self, key, default=None, /):
        value = dict_get(copy_of(self), key)
        return default if value is MISSING else value

    def setdefault(self, key, default=None, /):
        value = dict_get(copy_of(self), key)
        if value is MISSING:
            write(self, key, default)
            return default
        return value

    def pop(self, key, default=MISSING, /):
        value = dict_pop(copy_of(self), key)
        if value is not MISSING:
            delete_in_module(load_word(self, MODULE), intern(key))
            return value
        if default is MISSING:
            throw(KeyError, key)
        return default

    def update(self, /, *arguments, **keywords):
        made = new_dict()
        update_all(made, arguments, keywords, "update")
        write_all(self, made)

    def copy(self):
        return dict_of_module(load_word(self, MODULE))

    def keys(self):
        return dict.keys(copy_of(self))

    def values(self):
        return dict.values(copy_of(self))

    def items(self):
        return dict.items(copy_of(self))

    def __len__(self):
        return dict.__len__(copy_of(self))

    def __contains__(self, key, /):
        return dict_get(copy_of(self), key) is not MISSING

    def __iter__(self):
        return dict.__iter__(copy_of(self))

    def __repr__(self):
        return dict.__repr__(copy_of(self))
