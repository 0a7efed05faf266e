"""
Strs taken apart. Lists come from a text_buffer: its ARRAY is as that of a list.

plain: only ASCII's white space counts, as in bytes.
"""

from __pysm import load_word, new, retag, store_word
from byte_search import next_byte
from characters import is_line_end, is_space
from searching import find, rfind
from strings import character_at, length, slice_text, width
from tags import INT, LIST
from text_buffer import new_buffer, put


def finish_list(buffer):
    """The pieces as a list."""
    items = new(LIST, 3)
    store_word(items, 1, load_word(buffer, 1))
    store_word(items, 2, load_word(buffer, 2))
    return items


def reverse(buffer):
    """Turns the pieces around."""
    pieces = load_word(buffer, 2)
    low = 1
    high = load_word(buffer, 1)
    while low < high:
        piece = load_word(pieces, low)
        store_word(pieces, low, load_word(pieces, high))
        store_word(pieces, high, piece)
        low += 1
        high -= 1


def is_blank(code, plain):
    if code <= 32:
        return code == 32 or 9 <= code <= 13 or 28 <= code <= 31 and not plain
    return not plain and is_space(code)


def skip(text, at, stop, blank, plain):
    """Past characters that are white space, or that are none."""
    while at < stop and is_blank(character_at(text, at), plain) is blank:
        at += 1
    return at


def skip_back(text, at, start, blank, plain):
    while at > start and is_blank(character_at(text, at - 1), plain) is blank:
        at -= 1
    return at


def split_space(text, most, plain):
    """Words, at most so many splits; without limit where most is negative."""
    if width(text) == 1 and most < 0:
        return split_bytes(text, plain)
    buffer = new_buffer()
    stop = length(text)
    at = skip(text, 0, stop, True, plain)
    while at < stop:
        if most == 0:
            put(buffer, slice_text(text, at, stop))
            break
        most -= 1
        end = skip(text, at, stop, False, plain)
        put(buffer, slice_text(text, at, end))
        at = skip(text, end, stop, True, plain)
    return finish_list(buffer)


def split_bytes(text, plain):
    """All words of a str of a byte a character."""
    buffer = new_buffer()
    stop = length(text)
    # Where the word began that goes on, or -1.
    start = -1
    word = 0
    for i in range(stop):
        if i & 7 == 0:
            word = retag(INT, load_word(text, (i >> 3) + 3))
        code = word & 0xFF
        word >>= 8
        if (code <= 32 or code == 0x85 or code == 0xA0) and is_blank(code, plain):
            if start >= 0:
                put(buffer, slice_text(text, start, i))
                start = -1
        elif start < 0:
            start = i
    if start >= 0:
        put(buffer, slice_text(text, start, stop))
    return finish_list(buffer)


def rsplit_space(text, most, plain):
    buffer = new_buffer()
    stop = skip_back(text, length(text), 0, True, plain)
    while stop > 0:
        if most == 0:
            put(buffer, slice_text(text, 0, stop))
            break
        most -= 1
        at = skip_back(text, stop, 0, False, plain)
        put(buffer, slice_text(text, at, stop))
        stop = skip_back(text, at, 0, True, plain)
    reverse(buffer)
    return finish_list(buffer)


def split_at(text, separator, most):
    """Parts between separators, which are not empty."""
    step = length(separator)
    if step == 1 and width(text) == 1 and width(separator) == 1:
        return split_at_byte(text, character_at(separator, 0), most)
    buffer = new_buffer()
    stop = length(text)
    at = 0
    while most != 0:
        end = find(text, separator, at, stop)
        if end < 0:
            break
        put(buffer, slice_text(text, at, end))
        at = end + step
        most -= 1
    put(buffer, slice_text(text, at, stop))
    return finish_list(buffer)


def split_at_byte(text, code, most):
    """The same of a str of a byte a character, between characters."""
    buffer = new_buffer()
    stop = length(text)
    start = 0
    at = next_byte(text, code, 0, stop)
    while at >= 0 and most != 0:
        put(buffer, slice_text(text, start, at))
        start = at + 1
        most -= 1
        at = next_byte(text, code, start, stop)
    put(buffer, slice_text(text, start, stop))
    return finish_list(buffer)


def rsplit_at(text, separator, most):
    buffer = new_buffer()
    stop = length(text)
    step = length(separator)
    while most != 0:
        at = rfind(text, separator, 0, stop)
        if at < 0:
            break
        put(buffer, slice_text(text, at + step, stop))
        stop = at
        most -= 1
    put(buffer, slice_text(text, 0, stop))
    reverse(buffer)
    return finish_list(buffer)


def split_lines(text, keep_ends, plain):
    buffer = new_buffer()
    stop = length(text)
    start = 0
    at = 0
    while at < stop:
        code = character_at(text, at)
        at += 1
        if code == 10 or code == 13 or not plain and is_line_end(code):
            end = at - 1
            if code == 13 and at < stop and character_at(text, at) == 10:
                at += 1
            put(buffer, slice_text(text, start, at if keep_ends else end))
            start = at
    if start < stop:
        put(buffer, slice_text(text, start, stop))
    return finish_list(buffer)


def strip_space(text, left, right, plain):
    stop = length(text)
    start = skip(text, 0, stop, True, plain) if left else 0
    if right:
        stop = skip_back(text, stop, start, True, plain)
    return slice_text(text, start, stop)


def has_character(text, code):
    for i in range(length(text)):
        if character_at(text, i) == code:
            return True
    return False


def strip_characters(text, characters, left, right):
    start = 0
    stop = length(text)
    if left:
        while start < stop and has_character(characters, character_at(text, start)):
            start += 1
    if right:
        while stop > start and has_character(characters, character_at(text, stop - 1)):
            stop -= 1
    return slice_text(text, start, stop)


def partition_at(text, separator):
    """(before, separator, after) of the first, or (text, "", "")."""
    many = length(text)
    at = find(text, separator, 0, many)
    if at < 0:
        return text, "", ""
    return slice_text(text, 0, at), separator, slice_text(text, at + length(separator), many)


def rpartition_at(text, separator):
    many = length(text)
    at = rfind(text, separator, 0, many)
    if at < 0:
        return "", "", text
    return slice_text(text, 0, at), separator, slice_text(text, at + length(separator), many)
