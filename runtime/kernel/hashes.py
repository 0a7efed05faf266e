"""hash()."""

from __pysm import MISSING, tag_of
from base_exception import TypeError
from exceptions import throw
from indexes import held_int
from special import call_special
from strings import concat, hash_text
from tags import INSTANCE, INT, STR
from types import lookup, type_name, type_of

HASH_METHOD = "__hash__"

# Ints are their own hashes up to this prime, as CPython's are.
MODULUS = 0x1FFFFFFFFFFFFFFF


def hash_of(value):
    tag = tag_of(value)
    if tag == INT and -1 < value < MODULUS:
        return value
    if tag == STR:
        return hash_text(value)
    method = lookup(value, HASH_METHOD) if tag == INSTANCE else lookup(type_of(value), HASH_METHOD)
    if method is None or method is MISSING:
        throw(TypeError, concat(("unhashable type: '", type_name(value), "'")))
    result = call_special(method, value)
    if tag_of(result) != INT:
        result = held_int(result)
    if result is None:
        throw(TypeError, "__hash__ method should return an integer")
    if tag_of(result) != INT:
        return call_special(lookup(type_of(result), HASH_METHOD), result)
    return -2 if result == -1 else result
