"""yield from, and await."""

from __pysm import END, MISSING, advance, frame_pointer, load_stack, load_word, retag, store_word, tag_of
from exceptions import RuntimeError, StopIteration, TypeError, throw
from exception_values import ARGS
from function_words import ADDRESS_MASK, AWAITED, FLAGS_AT, GENERATOR as IS_GENERATOR, SHAPE, descriptor
from generator_classes import coroutine
from generators import FRAME_AT, FRAME_MASK, RESULT, STATE, SUSPENDED, resume, state_of
from iteration import get_iterator
from special import call_special
from strings import concat
from tags import FUNCTION, GENERATOR, INT, ITERATOR, RAW
from types import CLASS, lookup, size_of, type_name, type_of

# What the iterator of the last delegation returned.
returned = None


def send(iterator, value):
    """
    The next value of what is delegated to, or END, its result then being in `returned`.

    value: what is sent; END: an exception into the iterator has ended it, and its result is there already.
    """
    global returned
    if value is END:
        return END
    tag = tag_of(iterator)
    if tag == GENERATOR:
        item = resume(iterator, value)
        if item is END:
            returned = load_word(iterator, RESULT)
            store_word(iterator, RESULT, None)
        return item
    if tag == ITERATOR and value is None:
        item = advance(iterator)
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


def set_returned(result):
    global returned
    returned = result


def result_of_send():
    global returned
    result = returned
    returned = None
    return result


def mark_awaited(function):
    """types.coroutine: generators of a function can be awaited, and may delegate to coroutines. False where it is no generator function."""
    if tag_of(function) != FUNCTION or load_word(descriptor(function), SHAPE) >> FLAGS_AT & IS_GENERATOR == 0:
        return False
    store_word(descriptor(function), SHAPE, load_word(descriptor(function), SHAPE) | AWAITED << FLAGS_AT)
    return True


def is_of_awaited(word):
    """Of a function's word, or of one that has its descriptor's address in the same bits, 0 where it has none."""
    return retag(INT, word) & ADDRESS_MASK and load_word(descriptor(word), SHAPE) >> FLAGS_AT & AWAITED != 0


def get_yield_from(value):
    if tag_of(value) == GENERATOR and load_word(value, CLASS) is coroutine:
        caller = retag(INT, load_stack(frame_pointer() - 1)) >> FRAME_AT & FRAME_MASK
        if is_of_awaited(load_stack(caller - 1)):
            return value
        throw(TypeError, "cannot 'yield from' a coroutine object in a non-coroutine generator")
    return get_iterator(value)


def get_awaitable(value, where):
    """The iterator of what is awaited; where: 1 for the result of __aenter__, 2 for that of __aexit__, 0 otherwise."""
    if tag_of(value) == GENERATOR and load_word(value, CLASS) is coroutine:
        if state_of(value) == SUSPENDED and load_word(value, RESULT) is not None:
            throw(RuntimeError, "coroutine is being awaited already")
        return value
    method = lookup(type_of(value), "__await__")
    if method is MISSING:
        if tag_of(value) == GENERATOR and tag_of(load_word(value, STATE)) == RAW and is_of_awaited(load_word(value, STATE)):
            return value
        if where:
            throw(TypeError, concat(("'async with' received an object from ", "__aenter__" if where == 1 else "__aexit__", " that does not implement __await__: ", type_name(value))))
        throw(TypeError, concat(("object ", type_name(value), " can't be used in 'await' expression")))
    iterator = call_special(method, value)
    if tag_of(iterator) == GENERATOR and load_word(iterator, CLASS) is coroutine:
        throw(TypeError, "__await__() returned a coroutine")
    if tag_of(iterator) != GENERATOR and lookup(type_of(iterator), "__next__") is MISSING:
        throw(TypeError, concat(("__await__() returned non-iterator of type '", type_name(iterator), "'")))
    return iterator
