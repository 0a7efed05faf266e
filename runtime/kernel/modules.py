"""
Modules. A MODULE has its name in word 1, an ARRAY of pairs (name, address of the static) in word 2, and attributes that no
statement of the module assigns in word 3, as an instance has them.
"""

from __pysm import MISSING, load_stack, load_word, store_stack, tag_of
from attribute_tables import find, store
from tags import UNBOUND
from types import size_of

MODULE_NAME = 1
STATICS = 2
MODULE_ATTRIBUTES = 3


def module_name(module):
    return load_word(module, MODULE_NAME)


def static_of(module, name):
    """The address of the static that holds a module's global, or 0."""
    statics = load_word(module, STATICS)
    i = 1
    while i < size_of(statics):
        if load_word(statics, i) is name:
            return load_word(statics, i + 1)
        i += 2
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
