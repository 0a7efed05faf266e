"""ARRAYs: the words that lists, dicts and sets keep apart because they grow."""

from __pysm import copy_words, fill_words, new, retag
from tags import ARRAY, INT


def new_words(count, value):
    """An ARRAY of that many words, all the same."""
    array = new(ARRAY, count + 1)
    fill_words(array, 1, count, value)
    return array


def grown(array, used, count):
    """A longer ARRAY with the first words of another, the rest None."""
    more = new(ARRAY, count + 1)
    copy_words(more, 1, array, 1, used)
    fill_words(more, used + 1, count - used, None)
    return more


def word_count(array):
    return (retag(INT, array) >> 32) - 1
