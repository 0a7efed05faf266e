"""
Modules. A MODULE has its name in word 1, an ARRAY of pairs (name, address of the static) in word 2, attributes that no
statement of the module assigns in word 3, as an instance has them, its file's name in word 4, what globals() gave in word 5.
"""

from __pysm import MISSING, load_stack, load_word, retag, store_stack, tag_of
from attribute_errors import no_attribute
from attribute_tables import find, remove, store
from dicts import dict_merge, dict_store, new_dict
from instance_dicts import dict_of_table
from names import name_of
from strings import concat
from tags import UNBOUND
from types import size_of

MODULE_NAME = 1
STATICS = 2
MODULE_ATTRIBUTES = 3
MODULE_FILE = 4


def module_name(module):
    return load_word(module, MODULE_NAME)


def static_of(module, name):
    """The address of the static that holds a module's global, or 0."""
    statics = load_word(module, STATICS)
    for i in range(1, size_of(statics), 2):
        if load_word(statics, i) is name:
            return load_word(statics, i + 1)
    return 0


def find_in_module(module, name):
    """The value of a global, or MISSING."""
    address = static_of(module, name)
    if address:
        return MISSING if tag_of(load_stack(address)) == UNBOUND else load_stack(address)
    return find(load_word(module, MODULE_ATTRIBUTES), name)


def set_in_module(module, name, value):
    address = static_of(module, name)
    if address:
        store_stack(address, value)
    else:
        store(module, MODULE_ATTRIBUTES, name, value, 0)


def dict_of_module(module):
    """A new dict of a module's globals and attributes."""
    made = new_dict()
    dict_store(made, "__name__", load_word(module, MODULE_NAME))
    dict_store(made, "__doc__", None)
    dict_store(made, "__file__", load_word(module, MODULE_FILE))
    dict_merge(made, dict_of_table(load_word(module, MODULE_ATTRIBUTES)))
    statics = load_word(module, STATICS)
    i = 1
    while i < size_of(statics):
        if tag_of(load_stack(load_word(statics, i + 1))) != UNBOUND:
            dict_store(made, load_word(statics, i), load_stack(load_word(statics, i + 1)))
        i += 2
    return made


def delete_in_module(module, name):
    """Whether there was such a global."""
    address = static_of(module, name)
    if address == 0:
        return remove(load_word(module, MODULE_ATTRIBUTES), name)
    found = tag_of(load_stack(address)) != UNBOUND
    store_stack(address, retag(UNBOUND, 0))
    return found


class module:
    _flags = 148
    _checks_self = True

    def __setattr__(self, name, value):
        set_in_module(self, name_of(name), value)

    def __delattr__(self, name):
        if not delete_in_module(self, name_of(name)):
            no_attribute(self, name)

    def __repr__(self):
        return concat(("<module '", module_name(self), "'>"))

    @property
    def __name__(self):
        return module_name(self)
