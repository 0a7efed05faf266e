"""List, set, dict and string displays, slices, and unpacking: what the compiler calls. Words come in an ARRAY that becomes part of the result where it can."""

from __pysm import END, MISSING, advance, copy_words, fill_words, load_word, new, retag, store_word, tag_of
from call_ex import function_text
from dict_updates import dict_update
from dicts import dict_has, dict_set, new_dict, new_small_dict
from exceptions import TypeError, ValueError, throw
from int_text import int_to_text
from iteration import get_iterator
from lists import list_extend, list_from, new_list
from sets import new_set, set_add
from sets import set_update as update_set
from strings import concat
from tags import ARRAY, DICT, GENERATOR, INT, ITERATOR, LIST, SET, SLICE, STR, TUPLE
from texts import repr_of
from tuples import tuple_of_words
from types import lookup, size_of, type_name, type_of


def list_of(array):
    made = new(LIST, 3)
    store_word(made, 1, size_of(array) - 1)
    store_word(made, 2, array)
    return made


def set_of(array):
    made = new_set(SET)
    for i in range(1, size_of(array)):
        set_add(made, load_word(array, i))
    return made


def dict_of(array):
    """Keys and values in turn."""
    made = new_small_dict()
    i = 1
    while i < size_of(array):
        dict_set(made, load_word(array, i), load_word(array, i + 1))
        i += 2
    return made


def dict_of_keys(keys, array):
    made = new_small_dict()
    for i in range(1, size_of(keys)):
        dict_set(made, load_word(keys, i), load_word(array, i))
    return made


def string_of(array):
    return concat(retag(TUPLE, array))


def set_update(self, iterable):
    update_set(self, iterable)


def update_dict(self, other):
    """{**other}"""
    if tag_of(other) != DICT and lookup(type_of(other), "keys") is MISSING:
        throw(TypeError, concat(("'", type_name(other), "' object is not a mapping")))
    dict_update(self, other)


def extend_display(self, iterable):
    """[*iterable]"""
    tag = tag_of(iterable)
    if tag != TUPLE and tag != LIST:
        method = lookup(type_of(iterable), "__iter__")
        if method is MISSING and lookup(type_of(iterable), "__getitem__") is MISSING or method is None:
            throw(TypeError, concat(("Value after * must be an iterable, not ", type_name(iterable))))
    list_extend(self, iterable)


def merge_keywords(self, callee, other):
    """callee(**other): no name may come twice."""
    if tag_of(other) != DICT:
        if lookup(type_of(other), "keys") is MISSING:
            throw(TypeError, concat((function_text(callee), " argument after ** must be a mapping, not ", type_name(other))))
        other = plain_dict(other)
    entries = load_word(other, 4)
    for i in range(load_word(other, 2)):
        key = load_word(entries, 3 * i + 2) if tag_of(load_word(entries, 3 * i + 2)) else MISSING
        if key is not MISSING:
            if tag_of(key) != STR:
                throw(TypeError, "keywords must be strings")
            if dict_has(self, key):
                throw(TypeError, concat((function_text(callee), " got multiple values for keyword argument '", key, "'")))
            dict_set(self, key, load_word(entries, 3 * i + 3))


def plain_dict(mapping):
    made = new_dict()
    dict_update(made, mapping)
    return made


def list_to_tuple(self):
    return tuple_of_words(load_word(self, 2), 1, load_word(self, 1))


def build_slice(start, stop, step):
    made = new(SLICE, 4)
    store_word(made, 1, start)
    store_word(made, 2, stop)
    store_word(made, 3, step)
    return made


def unpack(value, count):
    """An object whose words from word 1 on are exactly that many items."""
    tag = tag_of(value)
    if tag == TUPLE:
        if retag(INT, value) >> 32 == count + 1:
            return value
        raise_count(size_of(value) - 1, count)
    if tag == LIST:
        size = load_word(value, 1)
        if size == count:
            return load_word(value, 2)
        raise_count(size, count)
    items = new(ARRAY, count + 1)
    fill_words(items, 1, count, None)
    iterator = iterator_to_unpack(value)
    for i in range(1, count + 1):
        item = advance(iterator)
        if item is END:
            raise_count(i - 1, count)
        store_word(items, i, item)
    if advance(iterator) is not END:
        throw(ValueError, concat(("too many values to unpack (expected ", int_to_text(count, 10), ")")))
    return items


def iterator_to_unpack(value):
    tag = tag_of(value)
    if tag != ITERATOR and tag != GENERATOR and lookup(type_of(value), "__iter__") is MISSING and lookup(type_of(value), "__getitem__") is MISSING:
        throw(TypeError, concat(("cannot unpack non-iterable ", type_name(value), " object")))
    return get_iterator(value)


def raise_count(size, count):
    if size > count:
        throw(ValueError, concat(("too many values to unpack (expected ", int_to_text(count, 10), ")")))
    throw(ValueError, concat(("not enough values to unpack (expected ", int_to_text(count, 10), ", got ", int_to_text(size, 10), ")")))


def unpack_with_rest(value, before, after):
    """Items at the start, a list of those between, items at the end."""
    iterator_to_unpack(value)
    source = list_from(value)
    size = load_word(source, 1)
    if size < before + after:
        throw(ValueError, concat(("not enough values to unpack (expected at least ", int_to_text(before + after, 10), ", got ", int_to_text(size, 10), ")")))
    words = load_word(source, 2)
    items = new(ARRAY, before + after + 2)
    copy_words(items, 1, words, 1, before)
    fill_words(items, before + 1, after + 1, None)
    copy_words(items, before + 2, words, size - after + 1, after)
    rest = new_list(size - before - after)
    target = load_word(rest, 2)
    copy_words(target, 1, words, before + 1, size - before - after)
    store_word(items, before + 1, rest)
    return items
