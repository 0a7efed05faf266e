"""async for, and asynchronous generators."""

from __pysm import END, MISSING, frame_pointer, load_word, new, store_word, tag_of
from delegation import get_awaitable
from exceptions import BaseException, Exception, RuntimeError, StopAsyncIteration, TypeError, raise_exception, reraise, start, throw
from exception_values import CAUSE, SUPPRESS_CONTEXT, new_exception
from generator_classes import stop_async
from generator_exceptions import throw_into
from generators import IN_STEP, KIND, RESULT, resume
from object_class import object
from special import call_special
from strings import concat
from tags import INSTANCE
from types import CLASS, is_subclass, lookup, type_name, type_of


class async_generator_wrapped_value(object):
    """What an asynchronous generator yields to its consumer, apart from what it awaits."""

    _words = 4


def wrap_async(value):
    wrapped = new(INSTANCE, 4)
    store_word(wrapped, CLASS, async_generator_wrapped_value)
    store_word(wrapped, 2, None)
    store_word(wrapped, 3, value)
    return wrapped


def get_async_iterator(value):
    method = lookup(type_of(value), "__aiter__")
    if method is MISSING:
        throw(TypeError, concat(("'async for' requires an object with __aiter__ method, got ", type_name(value))))
    iterator = call_special(method, value)
    if lookup(type_of(iterator), "__anext__") is MISSING:
        throw(TypeError, concat(("'async for' received an object from __aiter__ that does not implement __anext__: ", type_name(iterator))))
    return iterator


def aiter(async_iterable, /):
    method = lookup(type_of(async_iterable), "__aiter__")
    if method is MISSING:
        throw(TypeError, concat(("'", type_name(async_iterable), "' object is not an async iterable")))
    iterator = call_special(method, async_iterable)
    if lookup(type_of(iterator), "__anext__") is MISSING:
        throw(TypeError, concat(("aiter() returned not an async iterator of type '", type_name(iterator), "'")))
    return iterator


def anext(async_iterator, default=MISSING, /):
    method = lookup(type_of(async_iterator), "__anext__")
    if method is MISSING:
        throw(TypeError, concat(("'", type_name(async_iterator), "' object is not an async iterator")))
    awaitable = call_special(method, async_iterator)
    return awaitable if default is MISSING else anext_or(awaitable, default)


async def anext_or(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default


def get_async_next(iterator):
    method = lookup(type_of(iterator), "__anext__")
    if method is MISSING:
        throw(TypeError, concat(("'async for' requires an iterator with __anext__ method, got ", type_name(iterator))))
    item = call_special(method, iterator)
    try:
        return get_awaitable(item, 0)
    except Exception as error:
        failure = new_exception(TypeError, (concat(("'async for' received an invalid object from __anext__: ", type_name(item))),))
        store_word(failure, CAUSE, error)
        store_word(failure, SUPPRESS_CONTEXT, True)
        raise_exception(failure)


def end_async_for(error):
    if not is_subclass(load_word(error, CLASS), StopAsyncIteration):
        start(error, frame_pointer(), False)


class async_generator_asend(object):
    """One step of an asynchronous generator, to be awaited. Word 3: the generator, 4: the value to send, 5: the arguments of athrow() or None, 6: whether it has begun, None when it has ended."""

    _words = 7
    _checks_self = True

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return step(self, None)

    def send(self, value):
        return step(self, value)

    def throw(self, *arguments):
        check_not_ended(self)
        return go_on(self, load_word(self, 3), None, arguments)

    def close(self):
        pass


def new_step(made, value, arguments):
    asend = new(INSTANCE, 7)
    store_word(asend, CLASS, async_generator_asend)
    store_word(asend, 2, None)
    store_word(asend, 3, made)
    store_word(asend, 4, value)
    store_word(asend, 5, arguments)
    store_word(asend, 6, False)
    return asend


def step(self, value):
    made = load_word(self, 3)
    arguments = None
    if load_word(self, 6) is not True:
        begin(self, made)
        arguments = load_word(self, 5)
        if value is None:
            value = load_word(self, 4)
    return go_on(self, made, value, arguments)


def check_not_ended(self):
    if load_word(self, 6) is None:
        throw(RuntimeError, concat(("cannot reuse already awaited ", "__anext__()/asend()" if load_word(self, 5) is None else "aclose()/athrow()")))


def begin(self, made):
    """One step of a generator at a time."""
    check_not_ended(self)
    kind = load_word(made, KIND)
    if kind & IN_STEP:
        throw(RuntimeError, concat(("anext" if load_word(self, 5) is None else "athrow", "(): asynchronous generator is already running")))
    store_word(made, KIND, kind | IN_STEP)
    store_word(self, 6, True)


def end(self, made):
    store_word(made, KIND, load_word(made, KIND) & ~IN_STEP)
    store_word(self, 6, None)


def go_on(self, made, value, arguments):
    """Sends a value, or throws what the arguments say: what the generator awaits goes on to the event loop, what it yields ends the step."""
    error = None
    item = END
    try:
        item = resume(made, value) if arguments is None else throw_into(made, arguments)
    except BaseException as failure:
        error = failure
    if error is not None:
        end(self, made)
        reraise(error)
    if item is END:
        end(self, made)
        store_word(made, RESULT, None)
        throw(StopAsyncIteration)
    if tag_of(item) == INSTANCE and load_word(item, CLASS) is async_generator_wrapped_value:
        end(self, made)
        stop_async(load_word(item, 3))
    return item
