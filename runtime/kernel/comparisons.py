"""Comparisons of any values. Results are what methods return, a Bool or not."""

from __pysm import MISSING, load_word, tag_of
from base_exception import TypeError
from exceptions import throw
from special import call_special_with
from strings import compare as order
from strings import concat, is_equal, is_less
from tags import BIGINT, FLOAT, FUNCTION, INSTANCE, INT, NOT_IMPLEMENTED, STR, TUPLE
from types import CLASS, is_subclass, lookup, type_name, type_of

EQ = "__eq__"
NE = "__ne__"
LT = "__lt__"
LE = "__le__"
GT = "__gt__"
GE = "__ge__"


def compare(a, b, name, reflected):
    """The result of a's method, or of b's for the operands exchanged, or NotImplemented."""
    if tag_of(a) == INSTANCE and (tag_of(b) <= FLOAT or tag_of(b) == INSTANCE and load_word(b, CLASS) is load_word(a, CLASS)):
        # No operand's class is a subclass of the other's: a's method is asked first.
        method = lookup(a, name)
        if tag_of(method) == FUNCTION:
            result = method(a, b)
            return reflected_result(a, b, reflected) if result is NotImplemented else result
    elif TUPLE <= tag_of(a) <= BIGINT and tag_of(a) == tag_of(b):
        # Of one built-in type, whose method answers for both.
        method = lookup(type_of(a), name)
        return NotImplemented if method is MISSING else method(a, b)
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
    return reflected_result(a, b, reflected) if reflect else NotImplemented


def reflected_result(a, b, reflected):
    method = lookup(type_of(b), reflected)
    return NotImplemented if method is MISSING else call_special_with(method, b, a)


def equal(a, b):
    tag = tag_of(a)
    if tag == tag_of(b):
        if tag == STR:
            return is_equal(a, b)
        if tag <= INT:
            return a is b
    result = compare(a, b, EQ, EQ)
    return a is b if result is NotImplemented else result


def not_equal(a, b):
    tag = tag_of(a)
    if tag == tag_of(b):
        if tag == STR:
            return not is_equal(a, b)
        if tag <= INT:
            return a is not b
    result = compare(a, b, NE, NE)
    return a is not b if result is NotImplemented else result


def less(a, b):
    if tag_of(a) == STR and tag_of(b) == STR:
        return is_less(a, b)
    result = compare(a, b, LT, GT)
    return raise_unordered(a, b, "<") if result is NotImplemented else result


def less_equal(a, b):
    if tag_of(a) == STR and tag_of(b) == STR:
        return order(a, b) <= 0
    result = compare(a, b, LE, GE)
    return raise_unordered(a, b, "<=") if result is NotImplemented else result


def greater(a, b):
    if tag_of(a) == STR and tag_of(b) == STR:
        return is_less(b, a)
    result = compare(a, b, GT, LT)
    return raise_unordered(a, b, ">") if result is NotImplemented else result


def greater_equal(a, b):
    if tag_of(a) == STR and tag_of(b) == STR:
        return order(a, b) >= 0
    result = compare(a, b, GE, LE)
    return raise_unordered(a, b, ">=") if result is NotImplemented else result


def raise_unordered(a, b, symbol):
    throw(TypeError, concat(("'", symbol, "' not supported between instances of '", type_name(a), "' and '", type_name(b), "'")))
