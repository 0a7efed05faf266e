"""The protocol of operators with two operands: `__add__`, `__radd__`, `__iadd__` and their like."""

from __pysm import MISSING, load_word, tag_of
from base_exception import TypeError
from exceptions import throw
from function_words import is_built_in
from special import call_special_with
from strings import concat
from tags import BYTEARRAY, FLOAT, FUNCTION, INSTANCE, LIST, NOT_IMPLEMENTED, STR, TYPE
from types import CLASS, VALUE_TAG, is_subclass, lookup, type_name, type_of

TIMES = "*"
TIMES_IN_PLACE = "*="


def operate(a, b, name, reflected, symbol):
    """The result of an operator: what `binary` says, with shorter ways to the methods of the program's classes."""
    if tag_of(a) == INSTANCE:
        method = lookup(a, name)
        if tag_of(method) == FUNCTION and (tag_of(b) <= FLOAT or tag_of(b) == INSTANCE and load_word(b, CLASS) is load_word(a, CLASS)):
            result = method(a, b)
            if result is NotImplemented:
                result = reflected_result(a, b, reflected)
        else:
            result = binary(a, b, name, reflected)
    elif tag_of(a) <= FLOAT and tag_of(b) == INSTANCE and load_word(load_word(b, CLASS), VALUE_TAG) == 0 and tag_of(lookup(b, reflected)) == FUNCTION:
        # The methods of built-in numbers leave it to the other operand.
        result = lookup(b, reflected)(b, a)
    elif tag_of(a) == tag_of(b) and tag_of(a) < TYPE:
        # One type, of which only a's method is asked.
        method = lookup(type_of(a), name)
        result = NotImplemented if method is MISSING else method(a, b)
    else:
        result = binary(a, b, name, reflected)
    if result is NotImplemented:
        raise_unsupported(a, b, symbol)
    return result


def reflected_result(a, b, reflected):
    """What b's reflected method says, once a's has not known; that of another type only."""
    cls = type_of(b)
    method = MISSING if cls is type_of(a) else lookup(cls, reflected)
    return NotImplemented if method is MISSING else call_special_with(method, b, a)


def binary(a, b, name, reflected):
    """The result of a's method, or of b's reflected one, or NotImplemented."""
    cls = type_of(a)
    other_cls = type_of(b)
    method = lookup(cls, name)
    if cls is other_cls:
        return NotImplemented if method is MISSING else call_special_with(method, a, b)
    other = lookup(other_cls, reflected)
    if other is not MISSING and (is_subclass(other_cls, cls) and other is not lookup(cls, reflected) or is_sequence(a) and not is_sequence(b)):
        result = call_special_with(other, b, a)
        if tag_of(result) != NOT_IMPLEMENTED:
            return result
        other = MISSING
    if method is not MISSING:
        result = call_special_with(method, a, b)
        if tag_of(result) != NOT_IMPLEMENTED:
            return result
    return NotImplemented if other is MISSING else call_special_with(other, b, a)


def is_sequence(value):
    """A built-in sequence: concatenation and repetition are what CPython tries last."""
    tag = tag_of(value)
    if tag == INSTANCE:
        tag = load_word(type_of(value), VALUE_TAG)
    return STR <= tag <= LIST or tag == BYTEARRAY


def operate_in_place(a, b, in_place, name, reflected, symbol):
    method = lookup(a, in_place) if tag_of(a) == INSTANCE else lookup(type_of(a), in_place)
    if method is not MISSING:
        result = call_special_with(method, a, b)
        if tag_of(result) != NOT_IMPLEMENTED:
            return result
    return operate(a, b, name, reflected, symbol)


def is_repeated(value):
    """A sequence whose `*` is that of the built-in type."""
    return is_sequence(value) and is_built_in(lookup(type_of(value), "__mul__"))


def raise_unsupported(a, b, symbol):
    if (symbol is TIMES or symbol is TIMES_IN_PLACE) and (is_repeated(a) or is_repeated(b)):
        throw(TypeError, concat(("can't multiply sequence by non-int of type '", type_name(b if is_repeated(a) else a), "'")))
    throw(TypeError, concat(("unsupported operand type(s) for ", symbol, ": '", type_name(a), "' and '", type_name(b), "'")))
