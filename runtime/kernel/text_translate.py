"""str.translate and the tables for it."""

from __pysm import advance, tag_of
from dicts import dict_set, new_dict
from exceptions import LookupError, TypeError, ValueError, throw
from holding import held
from iteration import END, get_iterator
from operators import get_item
from strings import character_at, length
from tags import BIGINT, BOOL, DICT, INT, STR
from text_buffer import finish, new_buffer, put
from text_values import named_argument


def translate_text(text, table):
    """Each character replaced by what table[code] is: a str, a code point, or None for nothing; unchanged where there is none."""
    buffer = new_buffer()
    for i in range(length(text)):
        code = character_at(text, i)
        try:
            to = get_item(table, code)
        except LookupError:
            to = code
        if to is None:
            continue
        tag = tag_of(to)
        if tag == INT:
            if not 0 <= to <= 0x10FFFF:
                throw(ValueError, "character mapping must be in range(0x110000)")
            put(buffer, to)
        elif tag == BOOL:
            put(buffer, +to)
        else:
            to = held(to, STR)
            if to is None:
                throw(TypeError, "character mapping must return integer, None or str")
            put(buffer, to)
    return finish(buffer)


def make_table(x, y, z):
    """str.maketrans."""
    table = new_dict()
    if y is None:
        source = held(x, DICT)
        if source is None:
            throw(TypeError, "if you give only one argument to maketrans it must be a dict")
        iterator = get_iterator(source)
        key = advance(iterator)
        while key is not END:
            value = get_item(source, key)
            if tag_of(key) == STR:
                if length(key) != 1:
                    throw(ValueError, "string keys in translate table must be of length 1")
                key = character_at(key, 0)
            elif tag_of(key) != INT and tag_of(key) != BOOL and tag_of(key) != BIGINT:
                throw(TypeError, "keys in translate table must be strings or integers")
            dict_set(table, key, value)
            key = advance(iterator)
        return table
    y = named_argument(y, "maketrans() argument 2")
    if z is not None:
        z = named_argument(z, "maketrans() argument 3")
    x = held(x, STR)
    if x is None:
        throw(TypeError, "first maketrans argument must be a string if there is a second argument")
    if length(x) != length(y):
        throw(ValueError, "the first two maketrans arguments must have equal length")
    for i in range(length(x)):
        dict_set(table, character_at(x, i), character_at(y, i))
    if z is not None:
        for i in range(length(z)):
            dict_set(table, character_at(z, i), None)
    return table
