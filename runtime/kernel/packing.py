"""Strs of a byte a character put one after the other, a word at a time."""

from __pysm import copy_words, load_word, retag, store_word, tag_of
from tags import INT, RAW

# The first word of a str's characters.
DATA = 3


def pack(text, pieces, first, count, separator):
    """
    Fills a new str of a byte a character, of just the length, with pieces: strs of as wide characters, or code points, in words of an object.

    separator: a str between them, or None.
    """
    at = DATA
    # The bits of the next word that are there already, and how many.
    kept = 0
    bits = 0
    stop = first + count
    between = False
    while first < stop:
        if between:
            piece = separator
            between = False
        else:
            piece = load_word(pieces, first)
            first += 1
            between = separator is not None
        if tag_of(piece) == INT:
            word = piece
            left = 8
        else:
            left = (retag(INT, load_word(piece, 1)) & 0xFFFFFFFF) << 3
            k = DATA
            if left >= 64:
                if bits == 0:
                    words = left >> 6
                    copy_words(text, at, piece, DATA, words)
                    at += words
                    k += words
                    left &= 63
                else:
                    rest = 64 - bits
                    low_mask = (1 << rest) - 1
                    high_mask = (1 << bits) - 1
                    # What a shift moves into the sign is put there as a sign.
                    sign = 1 << rest - 1
                    while left >= 64:
                        word = retag(INT, load_word(piece, k))
                        store_word(text, at, retag(RAW, kept | ((word & low_mask) ^ sign) - sign << bits))
                        kept = word >> rest & high_mask
                        at += 1
                        k += 1
                        left -= 64
            if left == 0:
                continue
            word = retag(INT, load_word(piece, k))
        rest = 64 - bits
        if left < rest:
            kept |= word << bits
            bits += left
        else:
            sign = 1 << rest - 1
            store_word(text, at, retag(RAW, kept | ((word & (1 << rest) - 1) ^ sign) - sign << bits))
            at += 1
            bits = left - rest
            kept = word >> rest
    if bits:
        store_word(text, at, retag(RAW, kept))
