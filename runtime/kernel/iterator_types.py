"""The classes enumerate, zip, map, filter and reversed, and iter(function, sentinel)."""

from __pysm import END, MISSING, advance, fill_words, load_word, new, store_word, tag_of
from bigints import add_ints
from builtin_iterators import builtin_iterator
from comparing import same_value
from exceptions import IndexError, StopIteration, TypeError, ValueError, throw
from int_text import decimal_text
from iteration import get_iterator, make_iterator
from operators import get_item, index_of, length_of, truth
from special import call_special
from strings import concat
from tags import ARRAY, BOOL, INT, TUPLE
from types import lookup, size_of, type_name, type_of


def next_of_enumerate(iterator):
    """Words 3, 4: iterator, next number."""
    item = advance(load_word(iterator, 3))
    if item is END:
        return END
    n = load_word(iterator, 4)
    if tag_of(n) == INT and n < 0x7FFFFFFFFFFFFFFF:
        store_word(iterator, 4, n + 1)
    else:
        store_word(iterator, 4, add_ints(n, 1))
    return n, item


def enumerate_from_0(iterable):
    return make_iterator(enumerate, next_of_enumerate, get_iterator(iterable), 0, None)


class enumerate(builtin_iterator):
    _call_1 = enumerate_from_0

    @staticmethod
    def __new__(cls, iterable, start=0):
        return make_iterator(cls, next_of_enumerate, get_iterator(iterable), index_of(start), None)


def iterators_of(iterables, first):
    """An ARRAY of the iterators of words of a tuple, from one on."""
    count = size_of(iterables) - first
    made = new(ARRAY, count + 1)
    fill_words(made, 1, count, None)
    for i in range(count):
        store_word(made, i + 1, get_iterator(load_word(iterables, first + i)))
    return made


def next_of_zip(iterator):
    """Words 3, 4: iterators, whether strict."""
    sources = load_word(iterator, 3)
    size = size_of(sources)
    if size == 3:
        # Two iterators, mostly.
        a = advance(load_word(sources, 1))
        if a is END:
            return end_of_zip(sources, 1) if load_word(iterator, 4) else END
        b = advance(load_word(sources, 2))
        if b is END:
            return end_of_zip(sources, 2) if load_word(iterator, 4) else END
        return a, b
    if size == 1:
        return END
    items = new(TUPLE, size)
    fill_words(items, 1, size - 1, None)
    for i in range(1, size):
        item = advance(load_word(sources, i))
        if item is END:
            return end_of_zip(sources, i) if load_word(iterator, 4) else END
        store_word(items, i, item)
    return items


def end_of_zip(sources, ended):
    """A strict zip has come to the end of one of its sources."""
    if ended > 1:
        raise_lengths("shorter", ended)
    for i in range(2, size_of(sources)):
        if advance(load_word(sources, i)) is not END:
            raise_lengths("longer", i)
    return END


def raise_lengths(word, i):
    others = " 1" if i == 2 else concat(("s 1-", decimal_text(i - 1)))
    throw(ValueError, concat(("zip() argument ", decimal_text(i), " is ", word, " than argument", others)))


def zip_of_two(a, b):
    return make_iterator(zip, next_of_zip, iterators_of((a, b), 1), False, None)


class zip(builtin_iterator):
    _call_2 = zip_of_two

    @staticmethod
    def __new__(cls, *iterables, strict=False):
        return make_iterator(cls, next_of_zip, iterators_of(iterables, 1), truth(strict), None)


def next_of_map(iterator):
    """Words 3, 4: function, iterator."""
    item = advance(load_word(iterator, 4))
    if item is END:
        return END
    return load_word(iterator, 3)(item)


def next_of_map_many(iterator):
    """Words 3, 4: function, ARRAY of iterators."""
    sources = load_word(iterator, 4)
    size = size_of(sources)
    items = new(TUPLE, size)
    fill_words(items, 1, size - 1, None)
    for i in range(1, size):
        item = advance(load_word(sources, i))
        if item is END:
            return END
        store_word(items, i, item)
    function = load_word(iterator, 3)
    if size == 3:
        return function(load_word(items, 1), load_word(items, 2))
    return function(*items)


def map_of_one(function, iterable):
    return make_iterator(map, next_of_map, function, get_iterator(iterable), None)


class map(builtin_iterator):
    _call_2 = map_of_one

    @staticmethod
    def __new__(cls, *arguments):
        count = size_of(arguments) - 1
        if count < 2:
            throw(TypeError, "map() must have at least two arguments.")
        function = load_word(arguments, 1)
        if count == 2:
            return make_iterator(cls, next_of_map, function, get_iterator(load_word(arguments, 2)), None)
        return make_iterator(cls, next_of_map_many, function, iterators_of(arguments, 2), None)


def next_of_filter(iterator):
    """Words 3, 4: function or None, iterator."""
    source = load_word(iterator, 4)
    function = load_word(iterator, 3)
    item = advance(source)
    while item is not END:
        result = item if function is None else function(item)
        if result if tag_of(result) == BOOL else truth(result):
            return item
        item = advance(source)
    return END


class filter(builtin_iterator):
    @staticmethod
    def __new__(cls, function, iterable, /):
        return make_iterator(cls, next_of_filter, function, get_iterator(iterable), None)


def next_of_reversed(iterator):
    """Words 3, 4: sequence, number of the next item."""
    i = load_word(iterator, 4)
    if i < 0:
        return END
    store_word(iterator, 4, i - 1)
    try:
        return get_item(load_word(iterator, 3), i)
    except (IndexError, StopIteration):
        store_word(iterator, 4, -1)
        return END


class reversed(builtin_iterator):
    @staticmethod
    def __new__(cls, sequence, /):
        kind = type_of(sequence)
        method = lookup(kind, "__reversed__")
        if method is not MISSING and method is not None:
            return call_special(method, sequence)
        if method is None or lookup(kind, "__getitem__") is MISSING or lookup(kind, "keys") is not MISSING:
            throw(TypeError, concat(("'", type_name(sequence), "' object is not reversible")))
        return make_iterator(cls, next_of_reversed, sequence, length_of(sequence) - 1, None)

    def __length_hint__(self):
        left = load_word(self, 4) + 1
        return left if left == 0 or left <= length_of(load_word(self, 3)) else 0


def next_of_calls(iterator):
    """Words 3, 4: function, sentinel."""
    function = load_word(iterator, 3)
    if function is None:
        return END
    try:
        item = function()
    except StopIteration:
        store_word(iterator, 3, None)
        return END
    if load_word(iterator, 3) is None:
        # The function itself went through the iterator to its end.
        return END
    if same_value(load_word(iterator, 4), item):
        store_word(iterator, 3, None)
        return END
    return item


class callable_iterator(builtin_iterator):
    pass
