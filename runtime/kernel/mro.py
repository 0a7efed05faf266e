"""The order in which a class's bases are searched: C3 linearisation."""

from __pysm import copy_words, fill_words, load_word, new, store_word
from base_exception import TypeError
from exceptions import throw
from strings import concat
from tags import ARRAY, TUPLE
from types import MRO, NAME, size_of


def linearise(cls, bases):
    """The mro of a class, itself first."""
    count = size_of(bases) - 1
    if count == 1:
        return tuple_with(cls, load_word(load_word(bases, 1), MRO))
    check_duplicates(bases)
    orders = new(ARRAY, count + 2)
    total = count
    for i in range(1, count + 1):
        order = load_word(load_word(bases, i), MRO)
        store_word(orders, i, order)
        total += size_of(order) - 1
    store_word(orders, count + 1, bases)
    merged = new(ARRAY, total + 1)
    fill_words(merged, 1, total, None)
    return tuple_of_first(cls, merged, merge(orders, merged))


def place_after(mro, cls):
    """The word of an mro behind a class's; behind the last where it does not have the class."""
    i = 1
    while i < size_of(mro) and load_word(mro, i) is not cls:
        i += 1
    return i + 1


def tuple_with(first, others):
    size = size_of(others)
    result = new(TUPLE, size + 1)
    store_word(result, 1, first)
    copy_words(result, 2, others, 1, size - 1)
    return result


def tuple_of_first(first, words, count):
    result = new(TUPLE, count + 2)
    store_word(result, 1, first)
    copy_words(result, 2, words, 1, count)
    return result


def merge(orders, merged):
    """Takes the first class that no order has further back, again and again; how many there are."""
    lists = size_of(orders)
    starts = new(ARRAY, lists)
    fill_words(starts, 1, lists - 1, 1)
    count = 0
    while True:
        left = False
        found = None
        for i in range(1, lists):
            order = load_word(orders, i)
            start = load_word(starts, i)
            if found is None and start < size_of(order):
                left = True
                if is_good(orders, starts, load_word(order, start)):
                    found = load_word(order, start)
        if found is None:
            if left:
                raise_inconsistent(orders, starts)
            return count
        count += 1
        store_word(merged, count, found)
        for i in range(1, lists):
            start = load_word(starts, i)
            if start < size_of(load_word(orders, i)) and load_word(load_word(orders, i), start) is found:
                store_word(starts, i, start + 1)


def is_good(orders, starts, candidate):
    for i in range(1, size_of(orders)):
        order = load_word(orders, i)
        for j in range(load_word(starts, i) + 1, size_of(order)):
            if load_word(order, j) is candidate:
                return False
    return True


def check_duplicates(bases):
    size = size_of(bases)
    for i in range(1, size):
        for j in range(i + 1, size):
            if load_word(bases, i) is load_word(bases, j):
                throw(TypeError, concat(("duplicate base class ", load_word(load_word(bases, i), NAME))))


def raise_inconsistent(orders, starts):
    """Names the classes that every order starts with."""
    text = "Cannot create a consistent method resolution\norder (MRO) for bases "
    between = ""
    for i in range(1, size_of(orders)):
        order = load_word(orders, i)
        start = load_word(starts, i)
        if start < size_of(order) and is_first(orders, starts, i, load_word(order, start)):
            text = concat((text, between, load_word(load_word(order, start), NAME)))
            between = ", "
    throw(TypeError, text)


def is_first(orders, starts, i, cls):
    for j in range(1, i):
        if load_word(starts, j) < size_of(load_word(orders, j)) and load_word(load_word(orders, j), load_word(starts, j)) is cls:
            return False
    return True
