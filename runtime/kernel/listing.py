"""The names that dir() shows."""

from __pysm import advance, load_word, tag_of
from attributes import own_attributes
from dicts import dict_store, new_dict
from iteration import END, get_iterator
from lists import list_from
from modules import MODULE_ATTRIBUTES, STATICS
from tags import ARRAY, DICT, MODULE, TYPE
from types import ATTRIBUTES, MRO, size_of, type_of


def note_pairs(names, table):
    """Adds the names of a table of attributes to a dict."""
    if tag_of(table) == ARRAY:
        i = 1
        while i < size_of(table) and load_word(table, i) is not None:
            dict_store(names, load_word(table, i), None)
            i += 2
    elif tag_of(table) == DICT:
        iterator = get_iterator(table)
        name = advance(iterator)
        while name is not END:
            dict_store(names, name, None)
            name = advance(iterator)


def note_class(names, cls):
    mro = load_word(cls, MRO)
    for i in range(1, size_of(mro)):
        note_pairs(names, load_word(load_word(mro, i), ATTRIBUTES))


def names_of_value(value):
    """A list of the names of a value's attributes."""
    names = new_dict()
    if tag_of(value) == TYPE:
        note_class(names, value)
    elif tag_of(value) == MODULE:
        note_pairs(names, load_word(value, STATICS))
        note_pairs(names, load_word(value, MODULE_ATTRIBUTES))
    else:
        note_pairs(names, own_attributes(value))
        note_class(names, type_of(value))
    return list_from(names)
