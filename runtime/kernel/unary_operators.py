"""Operators with one operand."""

from __pysm import MISSING, retag, tag_of
from base_exception import TypeError
from bigints import invert_int, neg_int
from exceptions import throw
from special import call_special
from strings import concat
from tags import BIGINT, FLOAT, INSTANCE, INT
from types import lookup, type_name, type_of

SIGN = -0x8000000000000000


def negative(value):
    tag = tag_of(value)
    if tag == INT or tag == BIGINT:
        return neg_int(value)
    if tag == FLOAT:
        return retag(FLOAT, retag(INT, value) ^ SIGN)
    return unary(value, "__neg__", "bad operand type for unary -: '")


def positive(value):
    return unary(value, "__pos__", "bad operand type for unary +: '")


def invert(value):
    if tag_of(value) == BIGINT:
        return invert_int(value)
    return unary(value, "__invert__", "bad operand type for unary ~: '")


def unary(value, name, error):
    method = lookup(value, name) if tag_of(value) == INSTANCE else lookup(type_of(value), name)
    if method is MISSING:
        throw(TypeError, concat((error, type_name(value), "'")))
    return call_special(method, value)
