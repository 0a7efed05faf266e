"""ARRAYs: the words that lists, dicts and sets keep apart because they grow."""

from __pysm import load_word, new, retag, store_word
from tags import ARRAY, INT


def new_words(count, value):
    """An ARRAY of that many words, all the same."""
    array = new(ARRAY, count + 1)
    for i in range(1, count + 1):
        store_word(array, i, value)
    return array


def copy_words(target, to, source, start, count):
    """Copies words; both may be one object."""
    if to <= start:
        d = to - start
        for i in range(start, start + count):
            store_word(target, i + d, load_word(source, i))
    else:
        d = to - start
        i = start + count - 1
        while i >= start:
            store_word(target, i + d, load_word(source, i))
            i -= 1


def grown(array, used, count):
    """A longer ARRAY with the first words of another, the rest None."""
    more = new(ARRAY, count + 1)
    for i in range(1, used + 1):
        store_word(more, i, load_word(array, i))
    for i in range(used + 1, count + 1):
        store_word(more, i, None)
    return more


def word_count(array):
    return (retag(INT, array) >> 32) - 1
