"""str.join, and the strs in what the program gives to be joined."""

from __pysm import advance, load_word, store_word, tag_of
from exceptions import TypeError, throw
from holding import held
from int_text import decimal_text
from iteration import END, iterator_or_none
from strings import concat, join_words
from tags import LIST, STR, TUPLE
from text_buffer import new_buffer, put
from types import size_of, type_name


def joined_text(value, at):
    """An item as str."""
    text = held(value, STR)
    if text is None:
        throw(TypeError, concat(("sequence item ", decimal_text(at), ": expected str instance, ", type_name(value), " found")))
    return text


def collect(items):
    """The items of any iterable, in a buffer."""
    iterator = iterator_or_none(items)
    if iterator is None:
        throw(TypeError, "can only join an iterable")
    buffer = new_buffer()
    item = advance(iterator)
    while item is not END:
        put(buffer, item)
        item = advance(iterator)
    return buffer


def are_texts(words, first, count):
    for i in range(first, first + count):
        if tag_of(load_word(words, i)) != STR:
            return False
    return True


def join_text(separator, items):
    if tag_of(items) == LIST and are_texts(load_word(items, 2), 1, load_word(items, 1)):
        return join_words(separator, load_word(items, 2), 1, load_word(items, 1))
    if tag_of(items) == TUPLE and are_texts(items, 1, size_of(items) - 1):
        return join_words(separator, items, 1, size_of(items) - 1)
    buffer = collect(items)
    words = load_word(buffer, 2)
    count = load_word(buffer, 1)
    if not are_texts(words, 1, count):
        for i in range(1, count + 1):
            store_word(words, i, joined_text(load_word(words, i), i - 1))
    return join_words(separator, words, 1, count)
