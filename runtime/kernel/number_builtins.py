"""Built-in functions of numbers, and of iterables of them."""

from __pysm import END, MISSING, advance, load_word, tag_of
from bigints import abs_int, sign_of
from binary_operators import operate
from comparisons import greater, less
from exceptions import TypeError, ValueError, throw
from floats import absolute
from holding import held, raise_argument
from int_text import int_to_text
from iteration import get_iterator
from operators import add, index_of, power, truth
from special import call_special, call_special_with
from strings import concat, length, slice_text
from tags import BIGINT, BOOL, BYTEARRAY, BYTES, FLOAT, INT, NOT_IMPLEMENTED, STR
from types import lookup, size_of, type_name, type_of

SAFE = 0x3FFFFFFFFFFFFFFF


def abs(x, /):
    tag = tag_of(x)
    if tag == INT or tag == BIGINT:
        return abs_int(x)
    if tag == FLOAT:
        return absolute(x)
    method = lookup(type_of(x), "__abs__")
    if method is MISSING:
        raise_argument("bad operand type for abs(): '", x, "'")
    return call_special(method, x)


def divmod(x, y, /):
    return operate(x, y, "__divmod__", "__rdivmod__", "divmod()")


def pow(base, exp, mod=None):
    if mod is None:
        return power(base, exp)
    method = lookup(type_of(base), "__pow__")
    if method is not MISSING:
        result = method(base, exp, mod)
        if tag_of(result) != NOT_IMPLEMENTED:
            return result
        if tag_of(exp) == FLOAT or tag_of(mod) == FLOAT:
            throw(TypeError, "pow() 3rd argument not allowed unless all arguments are integers")
    throw(TypeError, concat(("unsupported operand type(s) for ** or pow(): '", type_name(base), "', '", type_name(exp), "', '", type_name(mod), "'")))


def round(number, ndigits=None):
    method = lookup(type_of(number), "__round__")
    if method is MISSING:
        throw(TypeError, concat(("type ", type_name(number), " doesn't define __round__ method")))
    return call_special(method, number) if ndigits is None else call_special_with(method, number, ndigits)


def prefixed(x, base, prefix):
    """The digits of an int behind 0x and the like."""
    x = index_of(x)
    text = int_to_text(x, base)
    if sign_of(x) < 0:
        return concat(("-", prefix, slice_text(text, 1, length(text))))
    return concat((prefix, text))


def hex(number, /):
    return prefixed(number, 16, "0x")


def oct(number, /):
    return prefixed(number, 8, "0o")


def bin(number, /):
    return prefixed(number, 2, "0b")


def sum(iterable, /, start=0):
    if held(start, STR) is not None:
        throw(TypeError, "sum() can't sum strings [use ''.join(seq) instead]")
    if held(start, BYTES) is not None:
        throw(TypeError, "sum() can't sum bytes [use b''.join(seq) instead]")
    if held(start, BYTEARRAY) is not None:
        throw(TypeError, "sum() can't sum bytearray [use b''.join(seq) instead]")
    total = start
    iterator = get_iterator(iterable)
    item = advance(iterator)
    while item is not END:
        tag = tag_of(item)
        other = tag_of(total)
        if tag == INT and other == INT and -SAFE <= total <= SAFE and -SAFE <= item <= SAFE:
            total += item
        elif (tag == FLOAT or tag == INT) and other == FLOAT:
            total += item
        else:
            total = add(total, item)
        item = advance(iterator)
    return total


def any(iterable, /):
    iterator = get_iterator(iterable)
    item = advance(iterator)
    while item is not END:
        if item if tag_of(item) == BOOL else truth(item):
            return True
        item = advance(iterator)
    return False


def all(iterable, /):
    iterator = get_iterator(iterable)
    item = advance(iterator)
    while item is not END:
        if not (item if tag_of(item) == BOOL else truth(item)):
            return False
        item = advance(iterator)
    return True


def is_better(a, b, greatest):
    """Whether a is to replace b as the extreme."""
    tag = tag_of(a)
    if tag == tag_of(b) and (tag == INT or tag == FLOAT):
        return a > b if greatest else a < b
    result = greater(a, b) if greatest else less(a, b)
    return result if tag_of(result) == BOOL else truth(result)


def extreme(arguments, key, default, greatest, name):
    """What min() and max() return."""
    count = size_of(arguments) - 1
    if count == 0:
        throw(TypeError, concat((name, " expected at least 1 argument, got 0")))
    if count > 1 and default is not END:
        throw(TypeError, concat(("Cannot specify a default for ", name, "() with multiple positional arguments")))
    return extreme_of(load_word(arguments, 1) if count == 1 else arguments, key, default, greatest, name)


def extreme_of(iterable, key, default, greatest, name):
    iterator = get_iterator(iterable)
    best = advance(iterator)
    if best is END:
        if default is END:
            throw(ValueError, concat((name, "() arg is an empty sequence")))
        return default
    best_key = best if key is None else key(best)
    item = advance(iterator)
    while item is not END:
        item_key = item if key is None else key(item)
        if is_better(item_key, best_key, greatest):
            best = item
            best_key = item_key
        item = advance(iterator)
    return best


def least_of(iterable, key=None):
    """min(iterable, key=key)"""
    return extreme_of(iterable, key, END, False, "min")


def greatest_of(iterable, key=None):
    """max(iterable, key=key)"""
    return extreme_of(iterable, key, END, True, "max")


def least_of_two(a, b):
    """min(a, b)"""
    return b if is_better(b, a, False) else a


def greatest_of_two(a, b):
    """max(a, b)"""
    return b if is_better(b, a, True) else a


def min(*arguments, key=None, default=END):
    return extreme(arguments, key, default, False, "min")


def max(*arguments, key=None, default=END):
    return extreme(arguments, key, default, True, "max")
