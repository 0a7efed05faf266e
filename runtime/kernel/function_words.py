"""Words of functions' descriptors."""

from __pysm import load_word, retag
from tags import INT

NAME = 2
QUALIFIED_NAME = 1
PARAMETER_NAMES = 3
SHAPE = 4
DEFAULTS = 5
KEYWORD_DEFAULTS = 6
CLOSURE = 7
FUNCTION_ATTRIBUTES = 8
MODULE_NAME = 9
DOCSTRING = 10
ANNOTATIONS = 11
CODE = 13

ADDRESS_MASK = 0x1FFFFF
ANY_SIZE = 0x7FFFFFFF00000000

FLAGS_AT = 24
GENERATOR = 4
BUILT_IN = 8
OPERATOR_METHOD = 64
# Its generators can be awaited: types.coroutine has said so.
AWAITED = 128


def descriptor(function):
    """A reference to a function's descriptor."""
    return retag(0x9F, retag(INT, function) & ADDRESS_MASK | ANY_SIZE)


def is_built_in(function):
    return load_word(descriptor(function), SHAPE) >> FLAGS_AT & BUILT_IN != 0


def is_method_of_class(function):
    """Whether a function of the runtime belongs to a class: its qualified name is another one than its name."""
    words = descriptor(function)
    return load_word(words, NAME) is not load_word(words, QUALIFIED_NAME)


def is_operator_method(function):
    """Whether it is what CPython calls a slot wrapper."""
    return load_word(descriptor(function), SHAPE) >> FLAGS_AT & OPERATOR_METHOD != 0
