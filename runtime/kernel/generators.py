"""
Generators and coroutines. YIELD moves the frame of one into its object, and RESUME moves it back on the stack, above the frame of who resumes it. Here is the rest: how they are
made and end, exceptions that are thrown in, and what RESUME does not do by itself.

Words of a GENERATOR: 1 class, 2 state, 3 what it returned, or delegates to while it is suspended, or None, MISSING before its first step, 4 name, 5 qualified name, 6 the exception that
it handles, 7 the one that its resumer handles, both MISSING where it has no handlers, 8 kind; then the frame.

State: RUNNING or CLOSED; while it is suspended RAW, where it goes on and for which destination (see YIELD in docs/isa.md).
"""

from __pysm import END, MISSING, copy_to_stack, fill_words, frame_pointer, load_stack, load_word, new, resume_frame, retag, store_stack, store_word, tag_of, tail_call
from exceptions import RuntimeError, StopAsyncIteration, StopIteration, TypeError, ValueError, raise_exception, start, throw
from exception_values import CAUSE, SUPPRESS_CONTEXT, new_exception
from generator_classes import async_generator, coroutine, generator
from handled import get_handled, set_handled
from strings import concat
from tags import FRAME, GENERATOR, INT, RAW
from types import CLASS, is_subclass, size_of

STATE = 2
RESULT = 3
NAME = 4
QUALIFIED_NAME = 5
OWN_HANDLED = 6
OUTER_HANDLED = 7
KIND = 8
FIRST_WORD = 9

# A step of an asynchronous generator is under way, a bit of its kind.
IN_STEP = 8

# A state, or what state_of tells.
CREATED = 0
SUSPENDED = 1
RUNNING = 2
CLOSED = 3

ADDRESS_MASK = 0x1FFFFF
FRAME_MASK = 0x3FFF
FRAME_AT = 41
STEP = 160


def make_generator(kind, name, qualified_name):
    """Called at the start of a generator's function, whose frame is what lies below; kind: 0 generator, 1 coroutine, 2 asynchronous generator, 4 more where it handles exceptions."""
    own = frame_pointer() - 1
    made = new(GENERATOR, FIRST_WORD + own - (retag(INT, load_stack(own)) >> FRAME_AT & FRAME_MASK))
    cls = generator
    handled = MISSING
    if kind:
        if kind & 3:
            cls = coroutine if kind & 3 == 1 else async_generator
        if kind > 3:
            handled = None
    store_word(made, CLASS, cls)
    store_word(made, STATE, RUNNING)
    store_word(made, RESULT, MISSING)
    store_word(made, NAME, name)
    store_word(made, QUALIFIED_NAME, qualified_name)
    store_word(made, OWN_HANDLED, handled)
    store_word(made, OUTER_HANDLED, handled)
    store_word(made, KIND, kind)
    # The words of the frame are what the function yields next.
    return made


def state_of(made):
    state = load_word(made, STATE)
    if tag_of(state) != RAW:
        return state
    return CREATED if load_word(made, RESULT) is MISSING else SUSPENDED


def generator_leaves(made):
    """Called before a generator yields that handles exceptions."""
    if load_word(made, OWN_HANDLED) is not None:
        store_word(made, OWN_HANDLED, get_handled())
    set_handled(load_word(made, OUTER_HANDLED))


def generator_enters(made):
    """Called where it goes on."""
    store_word(made, OUTER_HANDLED, get_handled())
    own = load_word(made, OWN_HANDLED)
    if own is not None:
        set_handled(own)


def generator_handles(made, own):
    """An except clause of the generator begins, or is left; own: the exception that the generator handles now, or None. Gives the one before."""
    before = load_word(made, OWN_HANDLED)
    store_word(made, OWN_HANDLED, own)
    set_handled(load_word(made, OUTER_HANDLED) if own is None else own)
    return before


def generator_return(made, value):
    """Called before a return: what the resumer gets is END."""
    store_word(made, RESULT, value)
    finish(made)
    return END


def finish(made):
    store_word(made, STATE, CLOSED)
    fill_words(made, FIRST_WORD, size_of(made) - FIRST_WORD, None)
    outer = load_word(made, OUTER_HANDLED)
    if outer is not MISSING:
        set_handled(outer)


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
    if value is not None and state_of(made) == CREATED:
        throw(TypeError, concat(("can't send non-None value to a just-started ", kind_of(made))))
    return resume_frame(made, value)


def resume_trapped(made, value):
    """The same for what the processor does not do by itself."""
    state = load_word(made, STATE)
    if tag_of(state) != RAW:
        return not_resumable(made, state)
    slot = frame_pointer() - 1
    area = slot + STEP
    store_stack(area, restore)
    store_stack(area + 1, slot)
    store_stack(area + 2, made)
    store_stack(area + 3, retag(INT, state))
    store_stack(area + 4, identity)
    store_stack(area + 5, value)
    tail_call(area, 5)


def identity(value):
    return value


def resume_with(made, error):
    """Raises an exception where a generator is suspended."""
    state = load_word(made, STATE)
    store_word(made, RESULT, None)
    own = load_word(made, OWN_HANDLED)
    if own is not MISSING:
        generator_enters(made)
    slot = frame_pointer() - 1
    area = slot + STEP
    store_stack(area, restore)
    store_stack(area + 1, slot)
    store_stack(area + 2, made)
    store_stack(area + 3, retag(INT, state))
    store_stack(area + 4, raise_without_context if own is MISSING or own is None else raise_here)
    store_stack(area + 5, error)
    tail_call(area, 5)


def raise_here(error):
    raise_exception(error)


def raise_without_context(error):
    """What the caller of throw() handles is not the context of what it throws."""
    start(error, frame_pointer(), True)


def restore(slot, made, suspended, function, value):
    """Puts a frame back in the slot, and goes on in it as if the function had been called there. This frame lies above."""
    own = frame_pointer() - 1
    words = size_of(made) - FIRST_WORD
    store_stack(slot, retag(FRAME, retag(INT, load_stack(own)) & ~ADDRESS_MASK | suspended & ADDRESS_MASK))
    copy_to_stack(slot + 1, made, FIRST_WORD, words)
    store_word(made, STATE, RUNNING)
    store_stack(own, retag(FRAME, suspended | slot + 1 << FRAME_AT))
    top = slot + 1 + words
    store_stack(top, function)
    store_stack(top + 1, value)
    tail_call(top, 1)


def yield_trapped(made, value, handler):
    """YIELD on a processor without the mover: the frame word of the trap's handler is what the generator goes on by."""
    own = handler - 1
    word = retag(INT, load_stack(own))
    frame = word >> FRAME_AT & FRAME_MASK
    for i in range(own - frame):
        store_word(made, FIRST_WORD + i, load_stack(frame + i))
    left = load_stack(frame - 1)
    store_word(made, STATE, retag(RAW, word & ~(FRAME_MASK << FRAME_AT) & ~ADDRESS_MASK | retag(INT, left) & ADDRESS_MASK))
    # The value is the result of the generator's frame, not of this one.
    store_stack(frame_pointer() - 1, left)
    store_stack(frame - 1, identity)
    store_stack(frame, value)
    tail_call(frame - 1, 1)


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
