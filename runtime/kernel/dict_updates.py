"""What dict() and update() take: a mapping, or an iterable of pairs."""

from __pysm import END, MISSING, advance, load_word
from dicts import dict_merge, dict_set
from exceptions import TypeError, ValueError, throw
from holding import held
from int_text import decimal_text
from iteration import get_iterator
from lists import COUNT, ITEMS, listed
from operators import get_item
from strings import concat
from tags import DICT
from types import lookup, type_of


def dict_update(self, other):
    source = held(other, DICT)
    if source is not None and (source is other or lookup(type_of(other), "__iter__") is lookup(type_of(source), "__iter__")):
        dict_merge(self, source)
    elif lookup(type_of(other), "keys") is not MISSING:
        update_from_mapping(self, other)
    else:
        update_from_pairs(self, other)


def update_from_mapping(self, other):
    iterator = get_iterator(other.keys())
    key = advance(iterator)
    while key is not END:
        dict_set(self, key, get_item(other, key))
        key = advance(iterator)


def listed_or_none(value):
    try:
        return listed(value)
    except TypeError:
        return None


def update_from_pairs(self, pairs):
    iterator = get_iterator(pairs)
    n = 0
    pair = advance(iterator)
    while pair is not END:
        pair = listed_or_none(pair)
        if pair is None:
            throw(TypeError, concat(("cannot convert dictionary update sequence element #", decimal_text(n), " to a sequence")))
        if load_word(pair, COUNT) != 2:
            throw(ValueError, concat(("dictionary update sequence element #", decimal_text(n), " has length ", decimal_text(load_word(pair, COUNT)), "; 2 is required")))
        items = load_word(pair, ITEMS)
        dict_set(self, load_word(items, 1), load_word(items, 2))
        n += 1
        pair = advance(iterator)
