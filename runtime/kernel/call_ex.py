"""Calls with star-arguments."""

from __pysm import load_word, new, store_word, tag_of
from calls import apply
from exceptions import TypeError, throw
from function_words import QUALIFIED_NAME, descriptor
from tuples import tuple_from
from strings import concat
from tags import ARRAY, DICT, FUNCTION, STR, TUPLE
from types import type_name


def call_ex(callee, arguments, keywords):
    """callee(*arguments, **keywords); keywords is a DICT, or None."""
    if tag_of(arguments) != TUPLE:
        arguments = tuple_from(arguments)
    return apply(callee, arguments, None if keywords is None else pairs_of(keywords))


def pairs_of(keywords):
    """An ARRAY of the names and values of a dict."""
    used = load_word(keywords, 1)
    pairs = new(ARRAY, 2 * used + 1)
    for i in range(1, 2 * used + 1):
        store_word(pairs, i, None)
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
