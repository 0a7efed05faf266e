"""Functions of the runtime as values of the program, and their methods bound to an object."""

from __pysm import load_word, tag_of
from call_ex import call_ex
from function_words import DOCSTRING, NAME, QUALIFIED_NAME, descriptor, is_method_of_class
from strings import concat
from tags import FUNCTION, METHOD
from text_address import address_of, address_text
from types import type_name

BUILTINS = "builtins"


def function_of(value):
    """The function itself, of a bound one too."""
    return value if tag_of(value) == FUNCTION else load_word(value, 1)


class builtin_function_or_method:
    _final = True

    def __call__(self, *args, **keywords):
        return call_ex(self, args, keywords)

    def __repr__(self):
        name = load_word(descriptor(function_of(self)), NAME)
        if tag_of(self) == METHOD:
            return concat(("<built-in method ", name, " of ", type_name(load_word(self, 2)), " object at ", address_text(load_word(self, 2)), ">"))
        return concat(("<method '" if is_method_of_class(self) else "<built-in function ", name, "'>" if is_method_of_class(self) else ">"))

    def __eq__(self, other):
        if self is other:
            return True
        if tag_of(self) != METHOD or tag_of(other) != METHOD:
            return NotImplemented
        return load_word(self, 1) is load_word(other, 1) and load_word(self, 2) is load_word(other, 2)

    def __hash__(self):
        return address_of(self) if tag_of(self) == FUNCTION else address_of(load_word(self, 1)) ^ address_of(load_word(self, 2))

    @property
    def __name__(self):
        return load_word(descriptor(function_of(self)), NAME)

    @property
    def __qualname__(self):
        return load_word(descriptor(function_of(self)), QUALIFIED_NAME)

    @property
    def __doc__(self):
        return load_word(descriptor(function_of(self)), DOCSTRING)

    @property
    def __module__(self):
        return BUILTINS

    @property
    def __self__(self):
        return None if tag_of(self) == FUNCTION else load_word(self, 2)
