"""match statements (PEP 634)."""

from __pysm import MISSING, fill_words, load_word, new, store_word, tag_of
from attributes import find_attribute, get_attribute
from class_checks import is_instance
from dicts import dict_find
from exceptions import TypeError, ValueError, throw
from int_text import int_to_text
from names import intern
from sets import new_set, set_add, set_has
from strings import concat
from tags import BOOL, BYTEARRAY, BYTES, DICT, FLOAT, FROZENSET, INT, LIST, MEMORYVIEW, RANGE, SET, STR, TUPLE, TYPE
from types import NAME, VALUE_TAG, lookup, size_of, type_name, type_of
from texts import repr_of


def is_mapping(value):
    cls = type_of(value)
    return tag_of(value) == DICT or load_word(cls, VALUE_TAG) == DICT or lookup(cls, "__match_mapping__") is not MISSING


def is_sequence(value):
    tag = load_word(type_of(value), VALUE_TAG)
    return tag == LIST or tag == TUPLE or tag == RANGE or tag == MEMORYVIEW or lookup(type_of(value), "__match_sequence__") is not MISSING


def match_keys(subject, keys):
    """A tuple of the values, or None where a key is missing."""
    count = size_of(keys)
    values = new(TUPLE, count)
    fill_words(values, 1, count - 1, None)
    if count > 2:
        check_different(keys)
    for i in range(1, count):
        value = value_of(subject, load_word(keys, i))
        if value is MISSING:
            return None
        store_word(values, i, value)
    return values


def check_different(keys):
    """Of constants the compiler has seen to it; names may stand for equal keys."""
    seen = new_set(SET)
    for i in range(1, size_of(keys)):
        key = load_word(keys, i)
        if set_has(seen, key):
            throw(ValueError, concat(("mapping pattern checks duplicate key (", repr_of(key), ")")))
        set_add(seen, key)


def value_of(subject, key):
    if tag_of(subject) == DICT:
        return dict_find(subject, key)
    return get_attribute(subject, "get")(key, MISSING)


def match_class(subject, cls, names, count):
    """A tuple of the attributes that the pattern asks for, or None."""
    if tag_of(cls) != TYPE:
        throw(TypeError, "called match pattern must be a type")
    if not is_instance(subject, cls):
        return None
    values = new(TUPLE, count + size_of(names))
    fill_words(values, 1, size_of(values) - 1, None)
    if count:
        arguments = lookup(cls, "__match_args__")
        if arguments is MISSING and is_self_matching(cls):
            if count > 1:
                raise_positional(cls, 1, count)
            store_word(values, 1, subject)
        else:
            if arguments is not MISSING and tag_of(arguments) != TUPLE:
                throw(TypeError, concat((load_word(cls, NAME), ".__match_args__ must be a tuple (got ", type_name(arguments), ")")))
            allowed = 0 if arguments is MISSING else size_of(arguments) - 1
            if count > allowed:
                raise_positional(cls, allowed, count)
            for i in range(1, count + 1):
                if tag_of(load_word(arguments, i)) != STR:
                    throw(TypeError, concat(("__match_args__ elements must be strings (got ", type_name(load_word(arguments, i)), ")")))
                name = intern(load_word(arguments, i))
                check_once(cls, name, arguments, i)
                if not fetch(values, i, subject, name):
                    return None
            if size_of(names) > 1:
                for i in range(1, size_of(names)):
                    check_once(cls, load_word(names, i), arguments, count + 1)
    for i in range(1, size_of(names)):
        if not fetch(values, count + i, subject, load_word(names, i)):
            return None
    return values


def check_once(cls, name, arguments, count):
    """No attribute has a name that is among those of positional sub-patterns, in words of a tuple below that number."""
    for i in range(1, count):
        if intern(load_word(arguments, i)) is name:
            throw(TypeError, concat((load_word(cls, NAME), "() got multiple sub-patterns for attribute ", repr_of(name))))


def fetch(values, i, subject, name):
    value = find_attribute(subject, name)
    if value is MISSING:
        return False
    store_word(values, i, value)
    return True


def is_self_matching(cls):
    tag = load_word(cls, VALUE_TAG)
    return tag == BOOL or tag == BYTEARRAY or tag == BYTES or tag == DICT or tag == FLOAT or tag == FROZENSET or tag == INT or tag == LIST or tag == SET or tag == STR or tag == TUPLE


def raise_positional(cls, allowed, count):
    throw(TypeError, concat((load_word(cls, NAME), "() accepts ", int_to_text(allowed, 10), " positional sub-pattern", "" if allowed == 1 else "s", " (", int_to_text(count, 10), " given)")))
