"""
Calls that the processor does not make by itself. It makes those of plain functions with as many arguments as they take; the others come
here: callee and arguments lie on the stack from a slot on, and the callee is entered in that slot, so that its caller sees no difference.

Arguments that have to be put in order are gathered in an ARRAY or TUPLE (items), keywords as an ARRAY of names and values, or None.
"""

from __pysm import END, MISSING, copy_to_stack, copy_words, frame_pointer, hand_over, load_word, new, retag, store_stack, store_word, tag_of, tail_call
from binding import bind
from exceptions import RecursionError, throw
from function_words import descriptor
from instantiation import instantiate
from special import bound_special, raise_not_callable
from tags import ARRAY, FUNCTION, INT, METHOD, TYPE
from types import lookup, size_of, type_of

# Words of the stack that a call here needs above its slot, and where the frame of the next step lies above that of one.
ROOM = 1024
STEP = 160

OWN_WORD = 12

# Of objects whose class has another object as its `__call__`.
MOST_HOPS = 1000


def give(result):
    return result


def apply(callee, items, keywords):
    """The result of a call."""
    slot = frame_pointer() - 1
    hand_over(slot + STEP, apply_at, slot, callee, items, keywords)


def apply_at(slot, callee, items, keywords):
    """Makes the call in the slot, which lies below this frame."""
    hops = 0
    while True:
        tag = tag_of(callee)
        if tag == FUNCTION:
            break
        if tag == METHOD:
            items = without_first(items) if load_word(callee, 2) is END else with_first(load_word(callee, 2), items)
            callee = load_word(callee, 1)
        elif tag == TYPE:
            result = instantiate(callee, items, keywords)
            # The result goes on top of what the slot's frame has below: returned from there, not from here.
            store_stack(slot, give)
            store_stack(slot + 1, result)
            tail_call(slot, 1)
        else:
            method = lookup(type_of(callee), "__call__")
            if method is MISSING:
                raise_not_callable(callee)
            if tag_of(method) == FUNCTION:
                items = with_first(callee, items)
                callee = method
            else:
                hops += 1
                if hops > MOST_HOPS:
                    throw(RecursionError, "maximum recursion depth exceeded while calling a Python object")
                callee = bound_special(method, callee)
    word = retag(INT, callee)
    if word >= 0 and keywords is None and word >> 56 & 0x7F == size_of(items) - 1 and word >> 49 & 0x7F == size_of(items) - 1:
        bound = items
    else:
        bound = bind(callee, items, keywords)
        callee = load_word(descriptor(callee), OWN_WORD)
    hand_over(frame_pointer() + STEP, move_and_call, slot, callee, bound)


def move_and_call(slot, callee, items):
    """Calls with arguments from the heap. This frame lies above where they go."""
    store_stack(slot, callee)
    count = size_of(items) - 1
    copy_to_stack(slot + 1, items, 1, count)
    tail_call(slot, count)


def with_first(first, items):
    size = size_of(items)
    longer = new(ARRAY, size + 1)
    store_word(longer, 1, first)
    copy_words(longer, 2, items, 1, size - 1)
    return longer


def without_first(items):
    size = size_of(items)
    shorter = new(ARRAY, size - 1)
    copy_words(shorter, 1, items, 2, size - 2)
    return shorter


def raise_depth():
    throw(RecursionError, "maximum recursion depth exceeded")


from call_ex import call_ex
