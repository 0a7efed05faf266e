"""Classes of generators, coroutines and asynchronous generators."""

from __pysm import END, load_word, new, retag, store_word, tag_of
from code_class import new_frame
from exceptions import GeneratorExit, RuntimeError, StopAsyncIteration, StopIteration, TypeError, raise_exception, throw
from exception_values import SPARE, new_exception
from functions import check_text
from generator_exceptions import close, throw_into
from generators import CLOSED, IN_STEP, KIND, NAME, QUALIFIED_NAME, RESULT, RUNNING, STATE, SUSPENDED, resume, state_of
from object_class import object
from receivers import raise_receiver
from strings import concat
from tags import GENERATOR, INSTANCE, INT
from text_address import address_text
from types import CLASS, NAME as CLASS_NAME
from unwind import PC_MASK, location_at


def frame_of(made):
    """Where a generator is suspended, or None where it has ended."""
    if state_of(made) == CLOSED:
        return None
    return new_frame(location_at((retag(INT, load_word(made, STATE)) >> 21 & PC_MASK) - 1))


def stop(made):
    """Raises the StopIteration of a generator that has returned."""
    result = load_word(made, RESULT)
    store_word(made, RESULT, None)
    error = new_exception(StopIteration, () if result is None else (result,))
    store_word(error, SPARE, result)
    raise_exception(error)


def check_generator(value):
    if tag_of(value) != GENERATOR:
        raise_receiver(value, "generator")


class named(object):
    """
    What generators, coroutines and asynchronous generators share: their names, which a program may change. Here is what more than one of them has by one name, since the
    processor remembers it for all values of the tag.
    """

    _stands_for = "generator"

    def __repr__(self):
        check_generator(self)
        return concat(("<", load_word(load_word(self, CLASS), CLASS_NAME), " object ", load_word(self, QUALIFIED_NAME), " at ", address_text(self), ">"))

    @property
    def __name__(self):
        check_generator(self)
        return load_word(self, NAME)

    @__name__.setter
    def __name__(self, value):
        check_generator(self)
        check_text(value, "__name__")
        store_word(self, NAME, value)

    @__name__.deleter
    def __name__(self):
        throw(TypeError, "__name__ must be set to a string object")

    @property
    def __qualname__(self):
        check_generator(self)
        return load_word(self, QUALIFIED_NAME)

    @__qualname__.setter
    def __qualname__(self, value):
        check_generator(self)
        check_text(value, "__qualname__")
        store_word(self, QUALIFIED_NAME, value)

    @__qualname__.deleter
    def __qualname__(self):
        throw(TypeError, "__qualname__ must be set to a string object")


class steps(named):
    """What generators and coroutines share."""

    _stands_for = "generator"

    def send(self, value):
        check_generator(self)
        value = resume(self, value)
        if value is END:
            stop(self)
        return value

    def throw(self, *arguments):
        check_generator(self)
        value = throw_into(self, arguments)
        if value is END:
            stop(self)
        return value

    def close(self):
        check_generator(self)
        close(self)


class generator(steps):
    _checks_self = True

    def __iter__(self):
        return self

    def __next__(self):
        value = resume(self, None)
        if value is END:
            stop(self)
        return value

    @property
    def gi_running(self):
        return state_of(self) == RUNNING

    @property
    def gi_frame(self):
        return frame_of(self)

    @property
    def gi_suspended(self):
        return state_of(self) == SUSPENDED

    @property
    def gi_yieldfrom(self):
        return load_word(self, RESULT) if state_of(self) == SUSPENDED else None


class coroutine_wrapper(object):
    """What __await__ of a coroutine gives: its iterator. Word 3: the coroutine."""

    _words = 4
    _checks_self = True

    def __iter__(self):
        return self

    def __next__(self):
        return step_of(load_word(self, 3), None)

    def send(self, value):
        return step_of(load_word(self, 3), value)

    def throw(self, *arguments):
        value = throw_into(load_word(self, 3), arguments)
        if value is END:
            stop(load_word(self, 3))
        return value

    def close(self):
        close(load_word(self, 3))


def step_of(made, value):
    item = resume(made, value)
    if item is END:
        stop(made)
    return item


class coroutine(steps):
    _checks_self = True

    def __await__(self):
        wrapper = new(INSTANCE, 4)
        store_word(wrapper, CLASS, coroutine_wrapper)
        store_word(wrapper, 2, None)
        store_word(wrapper, 3, self)
        return wrapper

    @property
    def cr_running(self):
        return state_of(self) == RUNNING

    @property
    def cr_frame(self):
        return frame_of(self)

    @property
    def cr_suspended(self):
        return state_of(self) == SUSPENDED

    @property
    def cr_await(self):
        return load_word(self, RESULT) if state_of(self) == SUSPENDED else None


def stop_async(value):
    """Ends a step of an asynchronous generator with the value that it yields."""
    error = new_exception(StopIteration, (value,))
    store_word(error, SPARE, value)
    raise_exception(error)


class async_generator(named):
    _checks_self = True

    def __aiter__(self):
        return self

    def __anext__(self):
        return new_step(self, None, None)

    def asend(self, value):
        return new_step(self, value, None)

    def athrow(self, *arguments):
        return new_step(self, None, arguments)

    def aclose(self):
        return closing(self)

    @property
    def ag_running(self):
        return load_word(self, KIND) & IN_STEP != 0

    @property
    def ag_frame(self):
        return frame_of(self)

    @property
    def ag_suspended(self):
        return state_of(self) == SUSPENDED

    @property
    def ag_await(self):
        return load_word(self, RESULT) if state_of(self) == SUSPENDED else None


async def closing(made):
    """Ends an asynchronous generator where it is suspended."""
    if state_of(made) == CLOSED:
        return
    try:
        await new_step(made, None, (GeneratorExit,))
    except (GeneratorExit, StopAsyncIteration):
        return
    raise RuntimeError("async generator ignored GeneratorExit")


from async_iteration import new_step
