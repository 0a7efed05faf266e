"""complex() of a text."""

from characters import is_space
from complex_power import new_complex
from exceptions import ValueError, throw
from float_parse import float_from_text
from strings import character_at, length, slice_text

PLUS = 43
MINUS = 45


def raise_malformed():
    throw(ValueError, "complex() arg is a malformed string")


def complex_from_text(text):
    at = 0
    stop = length(text)
    while at < stop and is_space(character_at(text, at)):
        at += 1
    while stop > at and is_space(character_at(text, stop - 1)):
        stop -= 1
    if stop - at > 1 and character_at(text, at) == 40 and character_at(text, stop - 1) == 41:
        at += 1
        stop -= 1
        while at < stop and is_space(character_at(text, at)):
            at += 1
        while stop > at and is_space(character_at(text, stop - 1)):
            stop -= 1
    if at == stop:
        raise_malformed()
    last = character_at(text, stop - 1)
    if last != 106 and last != 74:
        return new_complex(part(text, at, stop), 0.0)
    stop -= 1
    # The sign of the imaginary part is the last one that belongs to no exponent.
    i = stop
    while i > at:
        i -= 1
        code = character_at(text, i)
        if code == PLUS or code == MINUS:
            before = 0 if i == at else character_at(text, i - 1) | 32
            # An e before a digit, or before nothing, belongs to a number; no other name ends in one.
            if before != 101:
                return new_complex(0.0 if i == at else part(text, at, i), imaginary(text, i, stop))
    return new_complex(0.0, imaginary(text, at, stop))


def imaginary(text, at, stop):
    """What stands before the j: a sign alone is one."""
    if stop == at:
        return 1.0
    if stop == at + 1:
        code = character_at(text, at)
        if code == PLUS:
            return 1.0
        if code == MINUS:
            return -1.0
    return part(text, at, stop)


def part(text, at, stop):
    if at == stop or is_space(character_at(text, at)) or is_space(character_at(text, stop - 1)):
        raise_malformed()
    try:
        return float_from_text(slice_text(text, at, stop), text)
    except ValueError:
        pass
    raise_malformed()
