"""Calls with keywords that are not resolved when the program is compiled: the last arguments are named by the tuple on top of them."""

from __pysm import END, MISSING, STACK_DEPTH, TYPES, copy_from_stack, frame_pointer, load_stack, load_word, new, retag, set_limit, store_stack, store_word, tag_of, tail_call
from calls import OWN_WORD, ROOM, STEP, apply_at, give, move_and_call, raise_depth
from dicts import dict_set, new_small_dict
from exception_values import new_exception
from function_words import descriptor
from instances import allocate
from instantiation import check_init, way_of_making
from stack_binding import bind_stack
from tags import ARRAY, DICT, FUNCTION, INT, METHOD, TUPLE, TYPE
from types import FIRST_TYPE, FLAGS, IS_EXCEPTION, MAKES_PLAIN, WAYS, lookup, size_of

INIT = "__init__"


def trap_call_kw(slot, count):
    callee = load_stack(slot)
    if slot > STACK_DEPTH - ROOM:
        set_limit(STACK_DEPTH - 8)
        raise_depth()
    names = load_stack(slot + count + 1)
    count -= (retag(INT, names) >> 32) - 1
    words = None
    bound = None
    made = None
    tag = tag_of(callee)
    if tag == FUNCTION:
        words = descriptor(callee)
        bound = bind_stack(words, MISSING, slot + 1, count, names)
    elif tag == METHOD:
        function = load_word(callee, 1)
        if tag_of(function) == FUNCTION:
            words = descriptor(function)
            bound = bind_method(words, load_word(callee, 2), slot + 1, count, names)
    elif tag == TYPE:
        if count == 0 and callee is load_word(TYPES, DICT - FIRST_TYPE):
            store_stack(slot + 1, dict_of_named(names, slot))
            store_stack(slot, give)
            tail_call(slot, 1)
        way = load_word(callee, FLAGS) & WAYS
        if way == 0:
            way = way_of_making(callee)
        if way == MAKES_PLAIN:
            made = new_instance(callee, slot + 1, count)
            words = descriptor(lookup(callee, INIT))
            bound = bind_stack(words, made, slot + 1, count, names)
    area = frame_pointer() + STEP
    store_stack(area + 1, slot)
    if bound is None:
        items = new(ARRAY, count + 1)
        copy_from_stack(items, 1, slot + 1, count)
        store_stack(area, apply_at)
        store_stack(area + 2, callee)
        store_stack(area + 3, items)
        store_stack(area + 4, named_values(names, slot + count))
        tail_call(area, 4)
    store_stack(area + 2, load_word(words, OWN_WORD))
    store_stack(area + 3, bound)
    if made is None:
        store_stack(area, move_and_call)
        tail_call(area, 3)
    store_stack(area, make_at)
    store_stack(area + 4, made)
    tail_call(area, 4)


def bind_method(words, first, start, count, names):
    """Of a METHOD; one whose self is END was given an argument too many, the first."""
    if first is END:
        return bind_stack(words, MISSING, start + 1, count - 1, names)
    return bind_stack(words, first, start, count, names)


def dict_of_named(names, address):
    """What dict() makes of keywords, whose values are above a stack address."""
    made = new_small_dict()
    for i in range(1, retag(INT, names) >> 32):
        dict_set(made, load_word(names, i), load_stack(address + i))
    return made


def named_values(names, address):
    """An ARRAY of names and the values that are above a stack address."""
    count = size_of(names) - 1
    keywords = new(ARRAY, 2 * count + 1)
    for i in range(1, count + 1):
        store_word(keywords, 2 * i - 1, load_word(names, i))
        store_word(keywords, 2 * i, load_stack(address + i))
    return keywords


def new_instance(cls, start, count):
    """Of a class whose `__init__` is still to be called, with arguments on the stack that exceptions keep."""
    if load_word(cls, FLAGS) & IS_EXCEPTION == 0:
        return allocate(cls)
    arguments = new(TUPLE, count + 1)
    copy_from_stack(arguments, 1, start, count)
    return new_exception(cls, arguments)


def make_at(slot, init, bound, made):
    """Goes on in the slot with the call of an instance's `__init__`. This frame lies above where the next one goes."""
    store_stack(slot, finish_making)
    store_stack(slot + 1, init)
    store_stack(slot + 2, bound)
    store_stack(slot + 3, made)
    tail_call(slot, 3)


def finish_making(init, bound, made):
    result = call_bound(init, bound)
    if result is not None:
        check_init(result)
    return made


def call_bound(function, bound):
    """The result of a call with a word for each parameter."""
    area = frame_pointer() + STEP
    store_stack(area, move_and_call)
    store_stack(area + 1, frame_pointer() - 1)
    store_stack(area + 2, function)
    store_stack(area + 3, bound)
    tail_call(area, 3)
