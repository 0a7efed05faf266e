"""
Calls of what is no plain function, as far as nothing has to be put in order: a function stands in the slot for the callee, one for each count of arguments, which lie where they
are as its parameters.

`bound_N` calls a function with one argument more before them: the object of a bound method, an instance that is called, the class of a `__new__`. `make_N` makes
an instance of a class and calls its `__init__`. What they need beside the arguments is in variables that they read before anything else runs.
"""

from __pysm import END, MISSING, STACK_DEPTH, copy_from_stack, copy_in_stack, frame_pointer, load_stack, load_word, new, retag, set_limit, store_stack, tag_of, tail_call
from calls import OWN_WORD, ROOM, STEP, apply_at, move_and_call, raise_depth
from exception_values import new_exception
from function_words import SHAPE, descriptor
from instances import allocate
from instantiation import check_init, constructor, way_of_making
from stack_binding import bind_stack
from tags import ARRAY, FUNCTION, INSTANCE, INT, METHOD, TUPLE, TYPE
from types import FLAGS, IS_EXCEPTION, MAKES_BARE, MAKES_PLAIN, MAKES_VALUE, WAYS, lookup

CALL = "__call__"
INIT = "__init__"

# Of a function's shape from bit 16 on: no keyword-only parameters, and of the flags `*args`, but neither `**kwargs` nor that it is a generator or coroutine.
ONLY_VARIADIC = 0x100
ONLY_VARIADIC_MASK = 0x17FF

# The greatest N.
MOST = 6

bound_function = None
bound_self = None
making = None


def trap_call(slot, count):
    global bound_function, bound_self, making
    callee = load_stack(slot)
    tag = tag_of(callee)
    if slot > STACK_DEPTH - ROOM or tag == FUNCTION and takes(callee, count):
        # From here on the words kept for handlers are used; who handles the exception gives them back.
        set_limit(STACK_DEPTH - 8)
        raise_depth()
    function = None
    if count > MOST:
        pass
    elif tag == TYPE:
        way = load_word(callee, FLAGS) & WAYS
        if way == 0:
            way = way_of_making(callee)
        if way == MAKES_PLAIN or way == MAKES_BARE and (count == 0 or load_word(callee, FLAGS) & IS_EXCEPTION):
            making = callee
            store_stack(slot, make_1 if count == 1 else make_2 if count == 2 else make_0 if count == 0 else make_3 if count == 3 else make_4 if count == 4 else make_5 if count == 5 else make_6)
            tail_call(slot, count)
        if way == MAKES_VALUE:
            function = constructor(callee)
    elif tag == METHOD:
        if load_word(callee, 2) is not END:
            function = load_word(callee, 1)
            callee = load_word(callee, 2)
        elif takes(load_word(callee, 1), count - 1):
            # The first argument is one too many.
            store_stack(slot, load_word(callee, 1))
            copy_in_stack(slot + 1, slot + 2, count - 1)
            tail_call(slot, count - 1)
    elif tag == INSTANCE:
        function = lookup(callee, CALL)
    elif tag == FUNCTION:
        words = descriptor(callee)
        shape = load_word(words, SHAPE)
        positional = shape >> 8 & 0xFF
        if shape >> 16 & ONLY_VARIADIC_MASK == ONLY_VARIADIC and count > positional:
            # The rest of the arguments becomes a tuple in the place of the first of them.
            rest = new(TUPLE, count - positional + 1)
            copy_from_stack(rest, 1, slot + positional + 1, count - positional)
            store_stack(slot, load_word(words, OWN_WORD))
            store_stack(slot + positional + 1, rest)
            tail_call(slot, positional + 1)
        bound = bind_stack(words, MISSING, slot + 1, count, None)
        if bound is not None:
            area = frame_pointer() + STEP
            store_stack(area, move_and_call)
            store_stack(area + 1, slot)
            store_stack(area + 2, load_word(words, OWN_WORD))
            store_stack(area + 3, bound)
            tail_call(area, 3)
    if tag_of(function) == FUNCTION:
        bound_function = function
        bound_self = callee
        store_stack(slot, bound_1 if count == 1 else bound_2 if count == 2 else bound_0 if count == 0 else bound_3 if count == 3 else bound_4 if count == 4 else bound_5 if count == 5 else bound_6)
        tail_call(slot, count)
    items = new(ARRAY, count + 1)
    copy_from_stack(items, 1, slot + 1, count)
    area = frame_pointer() + STEP
    store_stack(area, apply_at)
    store_stack(area + 1, slot)
    store_stack(area + 2, load_stack(slot))
    store_stack(area + 3, items)
    store_stack(area + 4, None)
    tail_call(area, 4)


def takes(callee, count):
    """Whether the processor makes the call by itself."""
    if tag_of(callee) != FUNCTION:
        return False
    word = retag(INT, callee)
    return word >= 0 and word >> 56 & 0x7F <= count <= word >> 49 & 0x7F


def bound_0():
    return bound_function(bound_self)


def bound_1(a):
    return bound_function(bound_self, a)


def bound_2(a, b):
    return bound_function(bound_self, a, b)


def bound_3(a, b, c):
    return bound_function(bound_self, a, b, c)


def bound_4(a, b, c, d):
    return bound_function(bound_self, a, b, c, d)


def bound_5(a, b, c, d, e):
    return bound_function(bound_self, a, b, c, d, e)


def bound_6(a, b, c, d, e, f):
    return bound_function(bound_self, a, b, c, d, e, f)


def make_0():
    cls = making
    flags = load_word(cls, FLAGS)
    obj = new_exception(cls, ()) if flags & IS_EXCEPTION else allocate(cls)
    if flags & MAKES_PLAIN:
        result = lookup(cls, INIT)(obj)
        if result is not None:
            check_init(result)
    return obj


def make_1(a):
    cls = making
    flags = load_word(cls, FLAGS)
    obj = new_exception(cls, (a,)) if flags & IS_EXCEPTION else allocate(cls)
    if flags & MAKES_PLAIN:
        result = lookup(cls, INIT)(obj, a)
        if result is not None:
            check_init(result)
    return obj


def make_2(a, b):
    cls = making
    flags = load_word(cls, FLAGS)
    obj = new_exception(cls, (a, b)) if flags & IS_EXCEPTION else allocate(cls)
    if flags & MAKES_PLAIN:
        result = lookup(cls, INIT)(obj, a, b)
        if result is not None:
            check_init(result)
    return obj


def make_3(a, b, c):
    cls = making
    flags = load_word(cls, FLAGS)
    obj = new_exception(cls, (a, b, c)) if flags & IS_EXCEPTION else allocate(cls)
    if flags & MAKES_PLAIN:
        result = lookup(cls, INIT)(obj, a, b, c)
        if result is not None:
            check_init(result)
    return obj


def make_4(a, b, c, d):
    cls = making
    flags = load_word(cls, FLAGS)
    obj = new_exception(cls, (a, b, c, d)) if flags & IS_EXCEPTION else allocate(cls)
    if flags & MAKES_PLAIN:
        result = lookup(cls, INIT)(obj, a, b, c, d)
        if result is not None:
            check_init(result)
    return obj


def make_5(a, b, c, d, e):
    cls = making
    flags = load_word(cls, FLAGS)
    obj = new_exception(cls, (a, b, c, d, e)) if flags & IS_EXCEPTION else allocate(cls)
    if flags & MAKES_PLAIN:
        result = lookup(cls, INIT)(obj, a, b, c, d, e)
        if result is not None:
            check_init(result)
    return obj


def make_6(a, b, c, d, e, f):
    cls = making
    flags = load_word(cls, FLAGS)
    obj = new_exception(cls, (a, b, c, d, e, f)) if flags & IS_EXCEPTION else allocate(cls)
    if flags & MAKES_PLAIN:
        result = lookup(cls, INIT)(obj, a, b, c, d, e, f)
        if result is not None:
            check_init(result)
    return obj
