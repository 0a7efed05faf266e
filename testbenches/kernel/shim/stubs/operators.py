"""Operators on values of the program, by CPython's."""

import operator

import __pysm as machine
import values
from words import DICT, LIST, STR, TUPLE


def binary(function):
    def apply(a, b):
        return values.to_word(function(values.from_word(a), values.from_word(b)))
    return apply


add = binary(operator.add)
subtract = binary(operator.sub)
multiply = binary(operator.mul)
equal = binary(operator.eq)
not_equal = binary(operator.ne)
less = binary(operator.lt)
less_equal = binary(operator.le)
greater = binary(operator.gt)
greater_equal = binary(operator.ge)
is_in = binary(lambda x, container: x in container)


def truth(x):
    return bool(values.from_word(x))


def get_item(container, key):
    tag = machine.tag_of(container)
    if tag == DICT:
        wanted = values.from_word(key)
        entries = container.words[4].words
        for i in range(1, 1 + 3 * container.words[2], 3):
            if entries[i + 1] is not machine.Unbound and values.from_word(entries[i + 1]) == wanted:
                return entries[i + 2]
        raise KeyError(wanted)
    if tag == TUPLE and type(key) is int:
        return container.words[1:][key]
    if tag == LIST and type(key) is int:
        return container.words[2].words[1:1 + container.words[1]][key]
    return values.to_word(values.from_word(container)[values.from_word(key)])


def get_attribute(x, name):
    return values.to_word(getattr(values.from_word(x), values.from_word(name)))


def hash_of(x):
    if machine.tag_of(x) == STR:
        return values.text_hash(x)
    return hash(values.from_word(x))


def str_of(x):
    return values.to_word(str(values.from_word(x)))


def repr_of(x):
    return values.to_word(repr(values.from_word(x)))


def index_of(x):
    """As operator.index, an int of 64 bits."""
    return values.to_word(operator.index(values.from_word(x)))


def length_of(x):
    if machine.tag_of(x) == 0x9E:
        return x.words[1].__len__(x)
    return len(values.from_word(x))


def set_item(container, key, value):
    raise NotImplementedError


def format_of(x, spec):
    return values.to_word(format(values.from_word(x), values.from_word(spec)))
