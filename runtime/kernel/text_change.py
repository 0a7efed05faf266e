"""Strs padded, and parts of them replaced."""

from searching import find
from strings import character_at, concat, from_code, join_two, length, repeat, slice_text
from text_buffer import finish, new_buffer, put


def pad(text, left, right, fill):
    """So many fill characters, a code point, before and behind."""
    if left <= 0:
        return text if right <= 0 else join_two(text, repeat(from_code(fill), right))
    if right <= 0:
        return join_two(repeat(from_code(fill), left), text)
    return concat((repeat(from_code(fill), left), text, repeat(from_code(fill), right)))


def center_text(text, size, fill):
    """Of an odd number of fill characters, the odd one goes to the left where the size is odd."""
    room = size - length(text)
    if room <= 0:
        return text
    left = (room >> 1) + (room & size & 1)
    return pad(text, left, room - left, fill)


def zero_fill(text, size):
    """Zeros behind the sign."""
    room = size - length(text)
    if room <= 0:
        return text
    if length(text):
        first = character_at(text, 0)
        if first == 43 or first == 45:
            return concat((from_code(first), repeat("0", room), slice_text(text, 1, length(text))))
    return pad(text, room, 0, 48)


def expand_tabs(text, size):
    buffer = new_buffer()
    column = 0
    start = 0
    many = length(text)
    for i in range(many):
        code = character_at(text, i)
        if code == 9:
            put(buffer, slice_text(text, start, i))
            start = i + 1
            if size > 0:
                put(buffer, repeat(" ", size - column % size))
                column = 0
        elif code == 10 or code == 13:
            column = 0
        else:
            column += 1
    if start == 0:
        return text
    put(buffer, slice_text(text, start, many))
    return finish(buffer)


def replace_text(text, old, new, most):
    """At most so many, without limit where most is negative."""
    many = length(text)
    step = length(old)
    if most == 0 or step > many:
        return text
    if step == 0:
        return insert_between(text, new, most)
    at = find(text, old, 0, many)
    if at < 0:
        return text
    buffer = new_buffer()
    start = 0
    while at >= 0 and most != 0:
        if at > start:
            put(buffer, slice_text(text, start, at))
        put(buffer, new)
        start = at + step
        most -= 1
        at = find(text, old, start, many)
    put(buffer, slice_text(text, start, many))
    return finish(buffer)


def insert_between(text, new, most):
    """Before each character and at the end."""
    buffer = new_buffer()
    many = length(text)
    i = 0
    while most != 0 and i <= many:
        put(buffer, new)
        if i < many:
            put(buffer, character_at(text, i))
        i += 1
        most -= 1
    if i < many:
        put(buffer, slice_text(text, i, many))
    return finish(buffer)
