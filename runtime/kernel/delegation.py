"""yield from, and await."""

from __pysm import END, MISSING, load_word, store_word, tag_of
from exceptions import StopIteration, TypeError, throw
from exception_values import ARGS
from generator_classes import coroutine
from generators import RESULT, resume
from iteration import get_iterator, next_item
from strings import concat
from tags import GENERATOR, ITERATOR
from types import CLASS, is_kind, lookup, size_of, type_name, type_of

# What the iterator of the last delegation returned.
returned = None


def send(iterator, value):
    """The next value of what is delegated to, or END, its result then being in `returned`."""
    global returned
    tag = tag_of(iterator)
    if tag == GENERATOR:
        item = resume(iterator, value)
        if item is END:
            returned = load_word(iterator, RESULT)
            store_word(iterator, RESULT, None)
        return item
    if tag == ITERATOR:
        item = next_item(iterator)
        if item is END:
            returned = None
        return item
    try:
        if value is None:
            return lookup(type_of(iterator), "__next__")(iterator)
        return iterator.send(value)
    except StopIteration as stop:
        args = load_word(stop, ARGS)
        returned = load_word(args, 1) if size_of(args) > 1 else None
        return END


def result_of_send():
    global returned
    result = returned
    returned = None
    return result


def get_yield_from(value):
    if tag_of(value) == GENERATOR and load_word(value, CLASS) is coroutine:
        return value
    return get_iterator(value)


def get_awaitable(value, where):
    if tag_of(value) == GENERATOR and load_word(value, CLASS) is coroutine:
        return value
    method = lookup(type_of(value), "__await__")
    if method is MISSING:
        if where == 1:
            throw(TypeError, concat(("'async with' received an object from __aenter__ that does not implement __await__: ", type_name(value))))
        throw(TypeError, concat(("object ", type_name(value), " can't be used in 'await' expression")))
    return method(value)
