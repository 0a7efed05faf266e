"""Finds a str in another. Positions are ints from 0 to the length."""

from __pysm import load_word, retag
from byte_search import next_byte
from copying import fetch
from strings import DATA_BITS, DATA_BYTES, character_at, lane_shift, length
from tags import INT


def matches(text, at, part, count):
    """The first characters of part, so many, are in text at a position where it has as many."""
    shift = lane_shift(text)
    if shift == 3 and count < 8 and lane_shift(part) == 3:
        return count == 0 or fetch(text, at + DATA_BYTES, count) == retag(INT, load_word(part, 3)) & (1 << (count << 3)) - 1
    lane = 1 << shift
    mask = (1 << lane) - 1
    at = (at << shift) + DATA_BITS
    shift = lane_shift(part)
    part_lane = 1 << shift
    part_mask = (1 << part_lane) - 1
    part_at = DATA_BITS
    for _ in range(count):
        if retag(INT, load_word(text, at >> 6)) >> (at & 63) & mask != retag(INT, load_word(part, part_at >> 6)) >> (part_at & 63) & part_mask:
            return False
        at += lane
        part_at += part_lane
    return True


def find(text, part, start, stop):
    """The first position of part in text[start:stop], or -1."""
    count = length(part)
    last = stop - count
    if last < start:
        return -1
    if count == 0:
        return start
    shift = lane_shift(text)
    if shift == 3 and count < 8:
        return find_bytes(text, part, count, start, last) if lane_shift(part) == 3 else -1
    lane = 1 << shift
    mask = (1 << lane) - 1
    first = character_at(part, 0)
    at = (start << shift) + DATA_BITS
    word = retag(INT, load_word(text, at >> 6)) >> (at & 63)
    for i in range(start, last + 1):
        if at & 63 == 0:
            word = retag(INT, load_word(text, at >> 6))
        if word & mask == first and (count == 1 or matches(text, i, part, count)):
            return i
        word >>= lane
        at += lane
    return -1


def find_bytes(text, part, count, start, last):
    """The same of strs of a byte a character, of a part of 1 to 7; last: the last position where it may begin."""
    wanted = retag(INT, load_word(part, 3))
    first = wanted & 0xFF
    at = next_byte(text, first, start, last + 1)
    while at >= 0 and count > 1 and fetch(text, at + DATA_BYTES, count) != wanted:
        at = next_byte(text, first, at + 1, last + 1)
    return at


def rfind(text, part, start, stop):
    """The last position of part in text[start:stop], or -1."""
    count = length(part)
    i = stop - count
    if count == 0:
        return i if i >= start else -1
    shift = lane_shift(text)
    lane = 1 << shift
    mask = (1 << lane) - 1
    first = character_at(part, 0)
    at = (i << shift) + DATA_BITS
    while i >= start:
        if retag(INT, load_word(text, at >> 6)) >> (at & 63) & mask == first and (count == 1 or matches(text, i, part, count)):
            return i
        at -= lane
        i -= 1
    return -1


def count_parts(text, part, start, stop):
    """How often part is in text[start:stop], without overlap."""
    step = length(part)
    if step == 0:
        return stop - start + 1 if stop >= start else 0
    found = 0
    while True:
        start = find(text, part, start, stop)
        if start < 0:
            return found
        found += 1
        start += step


def starts_with(text, part, start, stop):
    count = length(part)
    return start + count <= stop and matches(text, start, part, count)


def ends_with(text, part, start, stop):
    count = length(part)
    return start + count <= stop and matches(text, stop - count, part, count)
