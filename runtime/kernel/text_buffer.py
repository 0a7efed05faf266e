"""
A str that grows at its end: buffer = new_buffer(); put(buffer, piece); ...; finish(buffer).

A piece is a str or the code point of a character. The buffer is an ARRAY: count of pieces, ARRAY of pieces.
"""

from __pysm import copy_words, fill_words, load_word, new, retag, store_word, tag_of
from packing import pack
from strings import copy_characters, length, new_text, put_character, width_of
from tags import ARRAY, INT

FIRST_CAPACITY = 15


def new_array(words):
    """An ARRAY of that many words, all None."""
    array = new(ARRAY, words + 1)
    fill_words(array, 1, words, None)
    return array


def new_buffer():
    pieces = new_array(FIRST_CAPACITY)
    buffer = new(ARRAY, 3)
    store_word(buffer, 1, 0)
    store_word(buffer, 2, pieces)
    return buffer


def put(buffer, piece):
    count = load_word(buffer, 1) + 1
    pieces = load_word(buffer, 2)
    size = retag(INT, pieces) >> 32
    if count == size:
        more = new_array(2 * size)
        copy_words(more, 1, pieces, 1, size - 1)
        pieces = more
        store_word(buffer, 2, pieces)
    store_word(pieces, count, piece)
    store_word(buffer, 1, count)


def finish(buffer):
    """The str of all pieces."""
    return text_of_pieces(load_word(buffer, 2), 1, load_word(buffer, 1))


def text_of_pieces(pieces, first, count):
    """The str of the pieces in words of an object."""
    total = 0
    size = 1
    for i in range(first, first + count):
        piece = load_word(pieces, i)
        if tag_of(piece) == INT:
            total += 1
            many = width_of(piece)
        else:
            many = retag(INT, load_word(piece, 1))
            total += many & 0xFFFFFFFF
            many >>= 32
        if many > size:
            size = many
    if total == 0:
        return ""
    text = new_text(total, size)
    if size == 1:
        pack(text, pieces, first, count, None)
        return text
    at = 0
    for i in range(first, first + count):
        piece = load_word(pieces, i)
        if tag_of(piece) == INT:
            put_character(text, at, piece)
            at += 1
        else:
            many = length(piece)
            copy_characters(text, at, piece, 0, many)
            at += many
    return text
