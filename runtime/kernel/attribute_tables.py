"""
Attributes that an object has itself: None, an ARRAY of pairs, or a DICT where the program took `__dict__`. The table is a word of
its owner: an instance, a class, the descriptor of a function.
"""

from __pysm import MISSING, copy_words, fill_words, load_word, new, store_word, tag_of
from tags import ARRAY, NONE
from types import size_of

FIRST_ATTRIBUTES = 2

# Functions for a table that is a DICT: find(dict, key) -> value or MISSING, store(dict, key, value), remove(dict, key) -> whether it was there.
# They are set by what makes the first such table, so that other programs need no dicts.
dict_find = None
dict_store = None
dict_remove = None


def use_dicts(find, store, remove):
    global dict_find, dict_store, dict_remove
    dict_find = find
    dict_store = store
    dict_remove = remove


def place_of(table, name):
    """The word of an ARRAY that has the name, or 0."""
    size = size_of(table)
    i = 1
    while i < size:
        if load_word(table, i) is name:
            return i
        i += 2
    return 0


def find(table, name):
    """The value by a name, or MISSING."""
    tag = tag_of(table)
    if tag == ARRAY:
        size = size_of(table)
        i = 1
        while i < size:
            if load_word(table, i) is name:
                return load_word(table, i + 1)
            i += 2
        return MISSING
    if tag == NONE:
        return MISSING
    return dict_find(table, name)


def store(owner, word, name, value, room):
    """Sets an attribute in the table that the word of the owner is; where it has to be made, for that many attributes, 0 for a few."""
    table = load_word(owner, word)
    tag = tag_of(table)
    size = 1
    if tag == ARRAY:
        size = size_of(table)
        i = 1
        while i < size:
            key = load_word(table, i)
            if key is name:
                store_word(table, i + 1, value)
                return
            if key is None:
                store_word(table, i, name)
                store_word(table, i + 1, value)
                return
            i += 2
    elif tag != NONE:
        dict_store(table, name, value)
        return
    grow(owner, word, table, size, name, value, room)


def grow(owner, word, table, size, name, value, room):
    if room == 0:
        room = FIRST_ATTRIBUTES
    words = 2 * room + 1
    if words <= size:
        words = 2 * size - 1
    larger = new(ARRAY, words)
    copy_words(larger, 1, table, 1, size - 1)
    store_word(larger, size, name)
    store_word(larger, size + 1, value)
    fill_words(larger, size + 2, words - size - 2, None)
    store_word(owner, word, larger)


def remove(table, name):
    """Whether there was an attribute by the name to delete."""
    tag = tag_of(table)
    if tag == NONE:
        return False
    if tag != ARRAY:
        return dict_remove(table, name)
    size = size_of(table)
    i = 1
    while i < size:
        if load_word(table, i) is name:
            copy_words(table, i, table, i + 2, size - i - 2)
            store_word(table, size - 2, None)
            store_word(table, size - 1, None)
            return True
        i += 2
    return False


def count(table):
    """Attributes in a table that is no DICT."""
    if table is None:
        return 0
    size = size_of(table)
    used = 0
    while 2 * used + 1 < size and load_word(table, 2 * used + 1) is not None:
        used += 1
    return used
