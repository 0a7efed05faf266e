"""Iterators over dicts and sets. Word 3 is the container, None at the end; 4 the next entry, with the items left in bits 62..32; 5 the items it had, -1 once it was found changed."""

from __pysm import END, load_word, store_word, tag_of
from builtin_iterators import builtin_iterator
from dicts import ENTRIES, FILL, USED
from exceptions import RuntimeError, throw
from iteration import make_iterator
from sets import MASK, TABLE
from tags import RAW, UNBOUND

SOURCE = 3
AT = 4
COUNT = 5

LOW = 0xFFFFFFFF


def iterate_dict(cls, next_function, source):
    used = load_word(source, USED)
    return make_iterator(cls, next_function, source, used << 32, used)


def iterate_dict_reversed(cls, next_function, source):
    used = load_word(source, USED)
    return make_iterator(cls, next_function, source, used << 32 | load_word(source, FILL), used)


def next_entry(iterator):
    """The first word of the next entry, or 0 at the end."""
    source = load_word(iterator, SOURCE)
    if source is None:
        return 0
    if load_word(iterator, COUNT) != load_word(source, USED):
        store_word(iterator, COUNT, -1)
        throw(RuntimeError, "dictionary changed size during iteration")
    state = load_word(iterator, AT)
    e = state & LOW
    fill = load_word(source, FILL)
    entries = load_word(source, ENTRIES)
    at = e + e + e + 1
    while e < fill:
        if tag_of(load_word(entries, at + 1)) != UNBOUND:
            left = state >> 32
            if left == 0:
                store_word(iterator, SOURCE, None)
                throw(RuntimeError, "dictionary keys changed during iteration")
            store_word(iterator, AT, left - 1 << 32 | e + 1)
            return at
        e += 1
        at += 3
    store_word(iterator, SOURCE, None)
    return 0


def previous_entry(iterator):
    """The first word of the entry before, or 0 at the beginning."""
    source = load_word(iterator, SOURCE)
    if source is None:
        return 0
    if load_word(iterator, COUNT) != load_word(source, USED):
        store_word(iterator, COUNT, -1)
        throw(RuntimeError, "dictionary changed size during iteration")
    state = load_word(iterator, AT)
    e = state & LOW
    if e > load_word(source, FILL):
        e = load_word(source, FILL)
    entries = load_word(source, ENTRIES)
    while e:
        e -= 1
        if tag_of(load_word(entries, e * 3 + 2)) != UNBOUND:
            left = state >> 32
            if left == 0:
                store_word(iterator, SOURCE, None)
                throw(RuntimeError, "dictionary keys changed during iteration")
            store_word(iterator, AT, left - 1 << 32 | e)
            return e * 3 + 1
    store_word(iterator, SOURCE, None)
    return 0


def next_key(iterator):
    at = next_entry(iterator)
    return load_word(load_word(load_word(iterator, SOURCE), ENTRIES), at + 1) if at else END


def next_value(iterator):
    at = next_entry(iterator)
    return load_word(load_word(load_word(iterator, SOURCE), ENTRIES), at + 2) if at else END


def next_pair(iterator):
    at = next_entry(iterator)
    if at == 0:
        return END
    entries = load_word(load_word(iterator, SOURCE), ENTRIES)
    return load_word(entries, at + 1), load_word(entries, at + 2)


def previous_key(iterator):
    at = previous_entry(iterator)
    return load_word(load_word(load_word(iterator, SOURCE), ENTRIES), at + 1) if at else END


def previous_value(iterator):
    at = previous_entry(iterator)
    return load_word(load_word(load_word(iterator, SOURCE), ENTRIES), at + 2) if at else END


def previous_pair(iterator):
    at = previous_entry(iterator)
    if at == 0:
        return END
    entries = load_word(load_word(iterator, SOURCE), ENTRIES)
    return load_word(entries, at + 1), load_word(entries, at + 2)


class dict_iterator(builtin_iterator):
    def __length_hint__(self):
        source = load_word(self, SOURCE)
        if source is None or load_word(self, COUNT) != load_word(source, USED):
            return 0
        return load_word(self, AT) >> 32


class dict_keyiterator(dict_iterator):
    pass


class dict_valueiterator(dict_iterator):
    pass


class dict_itemiterator(dict_iterator):
    pass


class dict_reversekeyiterator(dict_iterator):
    pass


class dict_reversevalueiterator(dict_iterator):
    pass


class dict_reverseitemiterator(dict_iterator):
    pass


def next_of_set(iterator):
    source = load_word(iterator, SOURCE)
    if source is None:
        return END
    if load_word(iterator, COUNT) != load_word(source, USED):
        store_word(iterator, COUNT, -1)
        throw(RuntimeError, "Set changed size during iteration")
    i = load_word(iterator, AT)
    mask = load_word(source, MASK)
    table = load_word(source, TABLE)
    while i <= mask:
        tag = tag_of(load_word(table, i + i + 2))
        if tag != UNBOUND and tag != RAW:
            store_word(iterator, AT, i + 1)
            return load_word(table, i + i + 2)
        i += 1
    store_word(iterator, SOURCE, None)
    return END


class set_iterator(builtin_iterator):
    def __length_hint__(self):
        source = load_word(self, SOURCE)
        if source is None or load_word(self, COUNT) != load_word(source, USED):
            return 0
        left = 0
        table = load_word(source, TABLE)
        for i in range(load_word(self, AT), load_word(source, MASK) + 1):
            tag = tag_of(load_word(table, i + i + 2))
            if tag != UNBOUND and tag != RAW:
                left += 1
        return left


def iterate_set(source):
    return make_iterator(set_iterator, next_of_set, source, 0, load_word(source, USED))
