"""
The arguments of a call in the order of the function's parameters, where they lie on the stack and fit. Where they do not, the long way of `binding.py` finds out why.

Names of keywords are those of the image: the same text is the same object.
"""

from __pysm import MISSING, copy_from_stack, fill_words, load_stack, load_word, new, retag, store_word, tag_of
from binding import VARIADIC, VARIADIC_KEYWORDS, default_value, keyword_default
from dicts import dict_set, new_dict, new_small_dict
from function_words import DEFAULTS, KEYWORD_DEFAULTS, PARAMETER_NAMES, SHAPE
from tags import ARRAY, INT, TUPLE, UNBOUND
from types import size_of


def bind_stack(function, first, start, count, names):
    """
    An ARRAY of a word for each parameter of the function with that descriptor, or None.

    first: an argument before the others, or MISSING. start: the stack address of the others, of which `count` have no name; those that a TUPLE names, if it is not None, follow.
    """
    shape = load_word(function, SHAPE)
    positional = shape >> 8 & 0xFF
    named = positional + (shape >> 16 & 0xFF)
    flags = shape >> 24
    more = 0
    before = 0 if first is MISSING else 1
    if before + count > positional:
        if flags & VARIADIC == 0 or before > positional:
            return None
        more = before + count - positional
    total = named + (flags & VARIADIC) + (flags >> 1 & 1)
    bound = new(ARRAY, total + 1)
    if before:
        store_word(bound, 1, first)
    given = count - more
    copy_from_stack(bound, before + 1, start, given)
    given += before
    fill_words(bound, given + 1, total - given, retag(UNBOUND, 0))
    if flags & VARIADIC:
        rest = ()
        if more:
            rest = new(TUPLE, more + 1)
            copy_from_stack(rest, 1, start + count - more, more)
        store_word(bound, named + 1, rest)
    left = named - given
    others = None
    if flags & VARIADIC_KEYWORDS:
        others = new_dict() if names is None else new_small_dict()
        store_word(bound, total, others)
    if names is not None:
        words = load_word(function, PARAMETER_NAMES)
        unnamed = shape & 0xFF
        least = given + 1 if given > unnamed else unnamed + 1
        start += count - 1
        for i in range(1, retag(INT, names) >> 32):
            name = load_word(names, i)
            at = least
            while at <= named and load_word(words, at) is not name:
                at += 1
            if at <= named:
                store_word(bound, at, load_stack(start + i))
                left -= 1
            elif others is None or is_among(words, unnamed, given, name):
                return None
            else:
                dict_set(others, name, load_stack(start + i))
    return bound if left == 0 or fill_rest(function, bound, given, positional, named) else None


def is_among(names, first, end, name):
    """Whether a parameter behind the first ones, that may be named, has a value already."""
    for i in range(first + 1, end + 1):
        if load_word(names, i) is name:
            return True
    return False


def fill_rest(function, bound, given, positional, named):
    """Puts defaults where no argument is; whether each parameter has a value then."""
    if given < positional:
        defaults = load_word(function, DEFAULTS)
        required = positional + 1 - (1 if defaults is None else size_of(defaults))
        for i in range(given + 1, positional + 1):
            if tag_of(load_word(bound, i)) == UNBOUND:
                if i <= required:
                    return False
                store_word(bound, i, default_value(load_word(defaults, i - required)))
    for i in range(positional + 1, named + 1):
        if tag_of(load_word(bound, i)) == UNBOUND:
            value = keyword_default(load_word(function, KEYWORD_DEFAULTS), load_word(load_word(function, PARAMETER_NAMES), i), 2 * (i - positional) - 1)
            if value is MISSING:
                return False
            store_word(bound, i, value)
    return True
