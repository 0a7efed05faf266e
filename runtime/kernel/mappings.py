"""mappingproxy: `__dict__` of classes, a view of a dict that nothing changes. That of a class shows it as it was."""

from __pysm import load_word, store_word
from instance_dicts import dict_of_table
from instances import allocate
from iteration import get_iterator
from comparisons import equal
from protocols import is_in
from texts import repr_of
from truth import length_of
from attributes import get_attribute
from strings import concat
from subscripts import get_item
from types import ATTRIBUTES, VALUE


def mapping_of(value):
    made = allocate(mappingproxy)
    store_word(made, VALUE, value)
    return made


def mapping_of_class(cls):
    return mapping_of(dict_of_table(load_word(cls, ATTRIBUTES)))


class mappingproxy:
    __hash__ = None
    _flags = 16
    _checks_self = True

    @staticmethod
    def __new__(cls, mapping):
        return mapping_of(mapping)

    def __getitem__(self, key):
        return get_item(load_word(self, VALUE), key)

    def __contains__(self, key):
        return is_in(key, load_word(self, VALUE))

    def __iter__(self):
        return get_iterator(load_word(self, VALUE))

    def __len__(self):
        return length_of(load_word(self, VALUE))

    def keys(self):
        return get_attribute(load_word(self, VALUE), "keys")()

    def __eq__(self, other):
        return equal(load_word(self, VALUE), other)

    def __repr__(self):
        return concat(("mappingproxy(", repr_of(load_word(self, VALUE)), ")"))

    def __getattr__(self, name):
        return get_attribute(load_word(self, VALUE), name)
