"""Copies bytes between objects that hold data, a word at a time. A position is in bytes from the object's header."""

from __pysm import copy_words, load_word, retag, store_word
from tags import INT, RAW


def fetch(source, at, count):
    """1 to 7 bytes as an int."""
    shift = (at & 7) << 3
    bits = count << 3
    word = retag(INT, load_word(source, at >> 3)) >> shift
    there = 64 - shift
    if bits <= there:
        return word & (1 << bits) - 1
    return word & (1 << there) - 1 | (retag(INT, load_word(source, (at >> 3) + 1)) & (1 << bits - there) - 1) << there


def deposit(target, to, count, value):
    """Puts 1 to 7 bytes, the low ones of an int, that all belong into one word."""
    shift = (to & 7) << 3
    bits = count << 3
    value &= (1 << bits) - 1
    word = retag(INT, load_word(target, to >> 3))
    if shift + bits == 64:
        # The last byte holds the sign, which a shift may not move there.
        sign = 1 << bits - 1
        word = word & (1 << shift) - 1 | (value ^ sign) - sign << shift
    else:
        word = word & ~((1 << bits) - 1 << shift) | value << shift
    store_word(target, to >> 3, retag(RAW, word))


def copy_bytes(target, to, source, at, count):
    """Ascending: what overlaps must move down, by 8 or more."""
    head = -to & 7
    if head:
        if head > count:
            head = count
        if head == 0:
            return
        deposit(target, to, head, fetch(source, at, head))
        to += head
        at += head
        count -= head
    i = to >> 3
    k = at >> 3
    shift = (at & 7) << 3
    words = count >> 3
    if shift == 0:
        copy_words(target, i, source, k, words)
    elif words:
        rest = 64 - shift
        high_mask = (1 << rest) - 1
        low_mask = (1 << shift) - 1
        sign = 1 << shift - 1
        high = retag(INT, load_word(source, k)) >> shift & high_mask
        for _ in range(words):
            k += 1
            word = retag(INT, load_word(source, k))
            store_word(target, i, retag(RAW, high | ((word & low_mask) ^ sign) - sign << rest))
            high = word >> shift & high_mask
            i += 1
    tail = count & 7
    if tail:
        words <<= 3
        deposit(target, to + words, tail, fetch(source, at + words, tail))
