"""Strings."""

from __pysm import load_word, retag
from tags import INT


def length(text):
    return retag(INT, load_word(text, 1)) & 0xFFFFFFFF


def is_equal(a, b):
    """Two str have the same characters. Each is as narrow as it can be, so equal ones have equal words."""
    words = retag(INT, a) >> 32
    if words != retag(INT, b) >> 32:
        return False
    for i in range(1, words):
        if load_word(a, i) is not load_word(b, i):
            return False
    return True
