"""The TypeErrors of methods of built-in types whose self is of another type."""

from __pysm import frame_pointer, load_stack, load_word, retag, tag_of
from exceptions import TypeError, throw
from function_words import ADDRESS_MASK, ANY_SIZE, FLAGS_AT, NAME, OPERATOR_METHOD, QUALIFIED_NAME, SHAPE
from strings import concat
from tags import INSTANCE, INT
from types import CLASS, NAME as CLASS_NAME, is_subclass, type_name, type_of

# Frames between that of a method and the one that finds its self to be of another type.
FRAMES = 4


def check_receiver(value, cls):
    """What methods of a class that says `_checks_self = True` begin with."""
    found = load_word(value, CLASS) if tag_of(value) == INSTANCE else type_of(value)
    if found is not cls and not is_subclass(found, cls):
        raise_receiver(value, load_word(cls, CLASS_NAME))


def raise_receiver(x, name):
    """A method was called with a self of another type. Which one is told by the frames of the callers."""
    frame = frame_pointer()
    for _ in range(FRAMES):
        frame = retag(INT, load_stack(frame - 1)) >> 41 & 0x3FFF
        address = retag(INT, load_stack(frame - 1)) & ADDRESS_MASK
        if address:
            function = retag(0x9F, address | ANY_SIZE)
            if load_word(function, NAME) is not load_word(function, QUALIFIED_NAME):
                throw_receiver(function, name, x)
    throw(TypeError, concat(("descriptor requires a '", name, "' object but received a '", type_name(x), "'")))


def throw_receiver(function, name, x):
    """function: the descriptor of a method of the class with that name; x: its first argument."""
    if load_word(function, SHAPE) >> FLAGS_AT & OPERATOR_METHOD:
        throw(TypeError, concat(("descriptor '", load_word(function, NAME), "' requires a '", name, "' object but received a '", type_name(x), "'")))
    throw(TypeError, concat(("descriptor '", load_word(function, NAME), "' for '", name, "' objects doesn't apply to a '", type_name(x), "' object")))
