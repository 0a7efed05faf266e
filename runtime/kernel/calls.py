"""
Calls that the processor does not do by itself: with keywords, and those that fail. What is called comes with a descriptor, see
toolchain/Compile/Descriptors.cs.
"""

from __pysm import STACK_DEPTH, frame_pointer, load_stack, load_word, retag, set_limit, store_stack, tag_of, tail_call
from console import ERRORS, descriptor, put_int, put_text
from errors import raise_type_error
from tags import FUNCTION, INT, RAW
from tracebacks import begin_error, end_error, raise_error

# Words of a descriptor.
QUALIFIED_NAME = 1
PARAMETER_NAMES = 3
POSITIONAL_ONLY = 4
DEFAULTS = 5

# Stack words that the handler of a call with keywords keeps clear: for its own frame and the arguments, and for those of move_and_call.
OWN_ROOM = 192
MOVE_ROOM = 32
MOST_PARAMETERS = 127


def trap_call(slot, count):
    # The stack may be full: from here on the words kept for handlers are used.
    set_limit(STACK_DEPTH)
    callee = load_stack(slot)
    if tag_of(callee) != FUNCTION:
        raise_type_error("'", callee, "' object is not callable")
    parameters = retag(INT, callee) >> 49 & 0x7F
    required = retag(INT, callee) >> 56 & 0x7F
    if required <= count <= parameters:
        raise_depth()
    if count > parameters:
        raise_too_many(descriptor(callee), required, parameters, count)
    raise_missing(descriptor(callee), required, count, 0)


def raise_depth():
    raise_error("RecursionError: maximum recursion depth exceeded")


def begin_call_error(function):
    begin_error("TypeError: ")
    put_text(ERRORS, load_word(function, QUALIFIED_NAME))


def raise_too_many(function, required, parameters, count):
    begin_call_error(function)
    put_text(ERRORS, "() takes ")
    if required != parameters:
        put_text(ERRORS, "from ")
        put_int(ERRORS, required)
        put_text(ERRORS, " to ")
    put_int(ERRORS, parameters)
    put_text(ERRORS, " positional argument but " if parameters == 1 and required == 1 else " positional arguments but ")
    put_int(ERRORS, count)
    put_text(ERRORS, " was given" if count == 1 else " were given")
    end_error()


def is_missing(parameter, count, bound):
    """Whether a parameter is neither among the first, nor bound in the words from that stack address."""
    return parameter >= count and (bound == 0 or tag_of(load_stack(bound + parameter)) == RAW)


def raise_missing(function, required, count, bound):
    missing = 0
    for i in range(required):
        if is_missing(i, count, bound):
            missing += 1
    begin_call_error(function)
    put_text(ERRORS, "() missing ")
    put_int(ERRORS, missing)
    put_text(ERRORS, " required positional argument: " if missing == 1 else " required positional arguments: ")
    names = load_word(function, PARAMETER_NAMES)
    left = missing
    for i in range(required):
        if is_missing(i, count, bound):
            put_quoted(load_word(names, i + 1))
            left -= 1
            if left:
                put_text(ERRORS, " and " if missing == 2 else ", and " if left == 1 else ", ")
    end_error()


def put_quoted(name):
    put_text(ERRORS, "'")
    put_text(ERRORS, name)
    put_text(ERRORS, "'")


def raise_keyword(function, text, name):
    begin_call_error(function)
    put_text(ERRORS, text)
    put_quoted(name)
    end_error()


def find_parameter(names, first, parameters, name):
    """The position of a parameter that may be named, or -1. Equal names in an image are one object."""
    for i in range(first, parameters):
        if load_word(names, i + 1) is name:
            return i
    return -1


def trap_call_kw(slot, count):
    """Binds the arguments to parameters, above this frame, then has them moved to where the callee finds them."""
    callee = load_stack(slot)
    if tag_of(callee) != FUNCTION:
        raise_type_error("'", callee, "' object is not callable")
    area = frame_pointer() + OWN_ROOM
    bound = area + MOVE_ROOM
    if bound + MOST_PARAMETERS > STACK_DEPTH:
        raise_depth()
    function = descriptor(callee)
    parameters = retag(INT, callee) >> 49 & 0x7F
    required = retag(INT, callee) >> 56 & 0x7F
    keywords = load_stack(slot + count + 1)
    positional = count - ((retag(INT, keywords) >> 32) - 1)
    names = load_word(function, PARAMETER_NAMES)
    first = load_word(function, POSITIONAL_ONLY)

    for i in range(parameters):
        store_stack(bound + i, load_stack(slot + 1 + i) if i < positional else retag(RAW, 0))
    for i in range(positional, count):
        name = load_word(keywords, i - positional + 1)
        at = find_parameter(names, first, parameters, name)
        if at < 0:
            if find_parameter(names, 0, first, name) >= 0:
                raise_keyword(function, "() got some positional-only arguments passed as keyword arguments: ", name)
            raise_keyword(function, "() got an unexpected keyword argument ", name)
        if tag_of(load_stack(bound + at)) != RAW:
            raise_keyword(function, "() got multiple values for argument ", name)
        store_stack(bound + at, load_stack(slot + 1 + i))
    if positional > parameters:
        raise_too_many(function, required, parameters, positional)
    for i in range(required):
        if is_missing(i, positional, bound):
            raise_missing(function, required, positional, bound)
    for i in range(required, parameters):
        if tag_of(load_stack(bound + i)) == RAW:
            default = load_word(function, DEFAULTS + i - required)
            store_stack(bound + i, load_stack(retag(INT, default)) if tag_of(default) == RAW else default)

    store_stack(area, move_and_call)
    store_stack(area + 1, slot)
    store_stack(area + 2, callee)
    store_stack(area + 3, bound)
    store_stack(area + 4, parameters)
    tail_call(area, 4)


def move_and_call(slot, callee, bound, count):
    """Calls with arguments from elsewhere on the stack. This frame lies above them all, so nothing is overwritten that is still needed."""
    store_stack(slot, callee)
    for i in range(count):
        store_stack(slot + 1 + i, load_stack(bound + i))
    tail_call(slot, count)
