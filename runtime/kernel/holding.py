"""Values of built-in types, as such or held by an instance of a program's subclass."""

from __pysm import frame_pointer, load_stack, load_word, retag, tag_of
from exceptions import TypeError, throw
from function_words import ADDRESS_MASK, ANY_SIZE, NAME, QUALIFIED_NAME
from strings import concat
from tags import INSTANCE, INT
from types import VALUE_TAG, type_name


def held(x, tag):
    """The value of the built-in type with that tag that x is or holds; None where it is no such value."""
    own = tag_of(x)
    if own == tag:
        return x
    if own == INSTANCE and load_word(load_word(x, 1), VALUE_TAG) == tag:
        return load_word(x, 3)
    return None


# Frames between that of a method and the one that finds its self to be of another type.
FRAMES = 4


def raise_receiver(x, name):
    """A method was called with a self of another type. Which one is told by the frames of the callers."""
    frame = frame_pointer()
    for _ in range(FRAMES):
        frame = retag(INT, load_stack(frame - 1)) >> 41 & 0x3FFF
        address = retag(INT, load_stack(frame - 1)) & ADDRESS_MASK
        if address:
            function = retag(0x9F, address | ANY_SIZE)
            if load_word(function, NAME) is not load_word(function, QUALIFIED_NAME):
                throw(TypeError, concat(("descriptor '", load_word(function, NAME), "' for '", name, "' objects doesn't apply to a '", type_name(x), "' object")))
    throw(TypeError, concat(("descriptor requires a '", name, "' object but received a '", type_name(x), "'")))


def raise_argument(before, x, after):
    """A TypeError whose text names the type of a value."""
    throw(TypeError, concat((before, type_name(x), after)))
