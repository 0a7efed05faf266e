"""
Generators and coroutines. One that is suspended has the words of its frame in an object; to resume it they go back on the stack, in place of
the resumer's frame, and it goes on behind the call in which it yielded.

Words of a GENERATOR: 1 class, 2 state, 3 the frame word of the call that suspended it, 4 words of its frame, 5 what it returned, or delegates to while it is suspended, or None, 6 name,
7 qualified name, 8 the exception that it handles, 9 the one that its resumer handles, 10 attributes; then the frame.
"""

from __pysm import END, frame_pointer, load_stack, load_word, new, retag, store_stack, store_word, tag_of, tail_call
from exceptions import RuntimeError, StopAsyncIteration, StopIteration, TypeError, ValueError, raise_exception, set_context, throw
from exception_values import CAUSE, SPARE, SUPPRESS_CONTEXT, new_exception
from delegation import set_returned
from generator_classes import async_generator, coroutine, generator
from handled import get_handled, set_handled
from strings import concat
from tags import FRAME, GENERATOR, INT
from types import CLASS, is_subclass

STATE = 2
SUSPENDED_AT = 3
FRAME_WORDS = 4
RESULT = 5
NAME = 6
QUALIFIED_NAME = 7
OWN_HANDLED = 8
OUTER_HANDLED = 9
ATTRIBUTES = 10
FIRST_WORD = 11

CREATED = 0
SUSPENDED = 1
RUNNING = 2
CLOSED = 3

FRAME_MASK = 0x3FFF
FRAME_AT = 41
STEP = 160


def make_generator(kind, name, qualified_name):
    """Called at the start of a generator's function: its frame goes into a new object, which its caller gets."""
    own = frame_pointer() - 1
    word = retag(INT, load_stack(own))
    frame = word >> FRAME_AT & FRAME_MASK
    words = own - frame
    made = new(GENERATOR, FIRST_WORD + words)
    store_word(made, CLASS, generator if kind == 0 else coroutine if kind == 1 else async_generator)
    store_word(made, STATE, CREATED)
    store_word(made, FRAME_WORDS, words)
    store_word(made, RESULT, None)
    store_word(made, NAME, name)
    store_word(made, QUALIFIED_NAME, qualified_name)
    store_word(made, OWN_HANDLED, None)
    store_word(made, OUTER_HANDLED, None)
    store_word(made, ATTRIBUTES, None)
    suspend(made, own, frame, words)
    leave(frame, made)


def generator_yield(made, value):
    """Called for a yield: the resumer gets the value."""
    own = frame_pointer() - 1
    word = retag(INT, load_stack(own))
    frame = word >> FRAME_AT & FRAME_MASK
    store_word(made, OWN_HANDLED, get_handled())
    set_handled(load_word(made, OUTER_HANDLED))
    store_word(made, STATE, SUSPENDED)
    suspend(made, own, frame, load_word(made, FRAME_WORDS))
    leave(frame, value)


def suspend(made, own, frame, words):
    """Keeps a frame, and the frame word of the call in it."""
    store_word(made, SUSPENDED_AT, retag(INT, load_stack(own)))
    for i in range(words):
        store_word(made, FIRST_WORD + i, load_stack(frame + i))


def leave(frame, value):
    """Returns the value from another frame than the caller's: from the one given, to its caller."""
    own = frame_pointer() - 1
    store_stack(own, load_stack(frame - 1))
    store_stack(frame - 1, identity)
    store_stack(frame, value)
    tail_call(frame - 1, 1)


def identity(value):
    return value


def generator_return(made, value):
    """Called before a return: what the resumer gets is END."""
    store_word(made, RESULT, value)
    finish(made)
    return END


def finish(made):
    store_word(made, STATE, CLOSED)
    set_handled(load_word(made, OUTER_HANDLED))


def generator_fail(made, error):
    """An exception leaves the generator; the one that its resumer gets."""
    finish(made)
    cls = load_word(error, CLASS)
    kind = load_word(made, CLASS)
    if is_subclass(cls, StopIteration):
        return converted(error, "async generator raised StopIteration" if kind is async_generator else "coroutine raised StopIteration" if kind is coroutine else "generator raised StopIteration")
    if kind is async_generator and is_subclass(cls, StopAsyncIteration):
        return converted(error, "async generator raised StopAsyncIteration")
    return error


def converted(error, text):
    other = new_exception(RuntimeError, (text,))
    store_word(other, CAUSE, error)
    store_word(other, 6, error)
    store_word(other, SUPPRESS_CONTEXT, True)
    return other


def resume(made, value):
    """Sends a value into a generator; what it yields, or END."""
    state = load_word(made, STATE)
    if state >= RUNNING:
        return not_resumable(made, state)
    if state == CREATED:
        if value is not None:
            throw(TypeError, concat(("can't send non-None value to a just-started ", kind_of(made))))
        # The call that made the generator has the generator as its result.
        value = made
    enter(made)
    slot = frame_pointer() - 1
    area = slot + STEP
    store_stack(area, restore)
    store_stack(area + 1, slot)
    store_stack(area + 2, made)
    store_stack(area + 3, identity)
    store_stack(area + 4, value)
    tail_call(area, 4)


def resume_with(made, error):
    """Raises an exception where a generator is suspended."""
    enter(made)
    slot = frame_pointer() - 1
    area = slot + STEP
    store_stack(area, restore)
    store_stack(area + 1, slot)
    store_stack(area + 2, made)
    store_stack(area + 3, raise_here)
    store_stack(area + 4, error)
    tail_call(area, 4)


def resume_at_end(made, result):
    """Goes on behind the delegation in which a generator is suspended: what it delegates to has returned."""
    set_returned(result)
    enter(made)
    slot = frame_pointer() - 1
    area = slot + STEP
    store_stack(area, restore)
    store_stack(area + 1, slot)
    store_stack(area + 2, made)
    store_stack(area + 3, identity)
    store_stack(area + 4, END)
    tail_call(area, 4)


def raise_here(error):
    raise_exception(error)


def enter(made):
    store_word(made, STATE, RUNNING)
    store_word(made, RESULT, None)
    store_word(made, OUTER_HANDLED, get_handled())
    own = load_word(made, OWN_HANDLED)
    if own is not None:
        set_handled(own)


def restore(slot, made, function, value):
    """Puts a frame back in the slot, and goes on in it as if the function had been called there. This frame lies above."""
    words = load_word(made, FRAME_WORDS)
    own = frame_pointer() - 1
    store_stack(slot, load_stack(own))
    for i in range(words):
        store_stack(slot + 1 + i, load_word(made, FIRST_WORD + i))
    suspended = load_word(made, SUSPENDED_AT)
    store_stack(own, retag(FRAME, suspended & ~(FRAME_MASK << FRAME_AT) | slot + 1 << FRAME_AT))
    top = slot + 1 + words
    store_stack(top, function)
    store_stack(top + 1, value)
    tail_call(top, 1)


def kind_of(made):
    kind = load_word(made, CLASS)
    return "coroutine" if kind is coroutine else "async generator" if kind is async_generator else "generator"


def not_resumable(made, state):
    if state == RUNNING:
        throw(ValueError, concat((kind_of(made), " already executing")))
    if load_word(made, CLASS) is coroutine:
        throw(RuntimeError, "cannot reuse already awaited coroutine")
    store_word(made, RESULT, None)
    return END
