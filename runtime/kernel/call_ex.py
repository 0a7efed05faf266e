"""Calls with star-arguments."""

from __pysm import MISSING, fill_words, load_word, new, store_word, tag_of
from attributes import find_attribute
from calls import apply
from exceptions import TypeError, throw
from strings import concat, is_equal
from tags import ARRAY, STR, TUPLE
from texts import str_of
from tuples import tuple_from
from types import lookup, type_name, type_of


def call_ex(callee, arguments, keywords):
    """callee(*arguments, **keywords); keywords is a DICT, or None."""
    if tag_of(arguments) != TUPLE:
        cls = type_of(arguments)
        if lookup(cls, "__iter__") is MISSING and lookup(cls, "__getitem__") is MISSING:
            throw(TypeError, concat((function_text(callee), " argument after * must be an iterable, not ", type_name(arguments))))
        arguments = tuple_from(arguments)
    return apply(callee, arguments, None if keywords is None or load_word(keywords, 1) == 0 else pairs_of(keywords))


def function_text(callee):
    """A callee as errors of calls name it."""
    name = find_attribute(callee, "__qualname__")
    if name is MISSING:
        return str_of(callee)
    module = find_attribute(callee, "__module__")
    if tag_of(module) != STR or is_equal(module, "builtins"):
        return concat((str_of(name), "()"))
    return concat((module, ".", str_of(name), "()"))


def pairs_of(keywords):
    """An ARRAY of the names and values of a dict."""
    used = load_word(keywords, 1)
    pairs = new(ARRAY, 2 * used + 1)
    fill_words(pairs, 1, 2 * used, None)
    entries = load_word(keywords, 4)
    at = 1
    for i in range(load_word(keywords, 2)):
        key = 3 * i + 2
        if tag_of(load_word(entries, key)):
            if tag_of(load_word(entries, key)) != STR:
                throw(TypeError, "keywords must be strings")
            store_word(pairs, at, load_word(entries, key))
            store_word(pairs, at + 1, load_word(entries, key + 1))
            at += 2
    return pairs
