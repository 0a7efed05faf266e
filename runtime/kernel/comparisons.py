"""Comparisons of any values. Results are what methods return, a Bool or not."""

from __pysm import MISSING, tag_of
from base_exception import TypeError
from bigints import compare_ints
from exceptions import throw
from special import call_special_with
from strings import concat, is_equal
from tags import BIGINT, INT, NOT_IMPLEMENTED, STR
from types import is_subclass, lookup, type_name, type_of

EQ = "__eq__"
NE = "__ne__"
LT = "__lt__"
LE = "__le__"
GT = "__gt__"
GE = "__ge__"


def compare(a, b, name, reflected):
    """The result of a's method, or of b's for the operands exchanged, or NotImplemented."""
    cls = type_of(a)
    other_cls = type_of(b)
    reflect = True
    if cls is not other_cls and is_subclass(other_cls, cls):
        method = lookup(other_cls, reflected)
        if method is not MISSING:
            reflect = False
            result = call_special_with(method, b, a)
            if tag_of(result) != NOT_IMPLEMENTED:
                return result
    method = lookup(cls, name)
    if method is not MISSING:
        result = call_special_with(method, a, b)
        if tag_of(result) != NOT_IMPLEMENTED:
            return result
    if reflect:
        method = lookup(other_cls, reflected)
        if method is not MISSING:
            return call_special_with(method, b, a)
    return NotImplemented


def equal(a, b):
    if (tag_of(a) == INT or tag_of(a) == BIGINT) and (tag_of(b) == INT or tag_of(b) == BIGINT):
        return compare_ints(a, b) == 0
    tag = tag_of(a)
    if tag == tag_of(b):
        if tag == STR:
            return is_equal(a, b)
        if tag <= INT:
            return a is b
    result = compare(a, b, EQ, EQ)
    return a is b if tag_of(result) == NOT_IMPLEMENTED else result


def not_equal(a, b):
    if (tag_of(a) == INT or tag_of(a) == BIGINT) and (tag_of(b) == INT or tag_of(b) == BIGINT):
        return compare_ints(a, b) != 0
    tag = tag_of(a)
    if tag == tag_of(b):
        if tag == STR:
            return not is_equal(a, b)
        if tag <= INT:
            return a is not b
    result = compare(a, b, NE, NE)
    return a is not b if tag_of(result) == NOT_IMPLEMENTED else result


def less(a, b):
    if (tag_of(a) == INT or tag_of(a) == BIGINT) and (tag_of(b) == INT or tag_of(b) == BIGINT):
        return compare_ints(a, b) < 0
    return ordered(a, b, compare(a, b, LT, GT), "<")


def less_equal(a, b):
    if (tag_of(a) == INT or tag_of(a) == BIGINT) and (tag_of(b) == INT or tag_of(b) == BIGINT):
        return compare_ints(a, b) <= 0
    return ordered(a, b, compare(a, b, LE, GE), "<=")


def greater(a, b):
    if (tag_of(a) == INT or tag_of(a) == BIGINT) and (tag_of(b) == INT or tag_of(b) == BIGINT):
        return compare_ints(a, b) > 0
    return ordered(a, b, compare(a, b, GT, LT), ">")


def greater_equal(a, b):
    if (tag_of(a) == INT or tag_of(a) == BIGINT) and (tag_of(b) == INT or tag_of(b) == BIGINT):
        return compare_ints(a, b) >= 0
    return ordered(a, b, compare(a, b, GE, LE), ">=")


def ordered(a, b, result, symbol):
    if tag_of(result) == NOT_IMPLEMENTED:
        throw(TypeError, concat(("'", symbol, "' not supported between instances of '", type_name(a), "' and '", type_name(b), "'")))
    return result
