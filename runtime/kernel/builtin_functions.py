"""Functions of the runtime as values of the program, and their methods bound to an object."""

from __pysm import load_word, tag_of
from attributes import make_method
from call_ex import call_ex
from function_words import DOCSTRING, MODULE_NAME, NAME, PARAMETER_NAMES, QUALIFIED_NAME, descriptor, is_method_of_class, is_operator_method
from searching import find
from strings import concat, is_equal, length, slice_text
from tags import FUNCTION, METHOD
from text_address import address_of, address_text
from types import type_name, type_of

SELF = "self"


def function_of(value):
    """The function itself, of a bound one too."""
    return value if tag_of(value) == FUNCTION else load_word(value, 1)


def class_of_function(function):
    """The type of a function of the runtime that is a value: of a class's, found in the class, its own."""
    if not is_method_of_class(function) or load_word(load_word(descriptor(function), PARAMETER_NAMES), 1) is not SELF:
        return builtin_function_or_method
    return wrapper_descriptor if is_operator_method(function) else method_descriptor


def class_of_bound(method):
    return method_wrapper if is_operator_method(load_word(method, 1)) else builtin_function_or_method


def class_part(name):
    """What a method's qualified name has before its dot."""
    return slice_text(name, 0, find(name, ".", 0, length(name)))


def class_path_of(words):
    """The class of a method, with its module unless that is the built-in names'."""
    name = class_part(load_word(words, QUALIFIED_NAME))
    module = load_word(words, MODULE_NAME)
    return name if is_equal(module, "builtins") else concat((module, ".", name))


def repr_of_function(value):
    words = descriptor(function_of(value))
    name = load_word(words, NAME)
    if tag_of(value) == METHOD:
        kind = "<method-wrapper '" if type_of(value) is method_wrapper else "<built-in method "
        return concat((kind, name, "' of " if type_of(value) is method_wrapper else " of ", type_name(load_word(value, 2)), " object at ", address_text(load_word(value, 2)), ">"))
    if type_of(value) is builtin_function_or_method:
        return concat(("<built-in function ", name, ">"))
    kind = "<slot wrapper '" if is_operator_method(value) else "<method '"
    return concat((kind, name, "' of '", class_path_of(words), "' objects>"))


class native_function:
    """What the types of functions of the runtime share."""

    _stands_for = "builtin_function_or_method"

    def __call__(self, /, *args, **keywords):
        return call_ex(self, args, keywords)

    def __repr__(self):
        return repr_of_function(self)

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
        return load_word(descriptor(function_of(self)), MODULE_NAME)


class builtin_function_or_method(native_function):
    _final = True

    @property
    def __self__(self):
        return None if tag_of(self) == FUNCTION else load_word(self, 2)


class method_wrapper(native_function):
    _final = True
    _name = "method-wrapper"

    @property
    def __self__(self):
        return None if tag_of(self) == FUNCTION else load_word(self, 2)


class method_descriptor(native_function):
    _final = True

    def __get__(self, obj, owner=None):
        return self if obj is None else make_method(self, obj)


class wrapper_descriptor(native_function):
    _final = True

    def __get__(self, obj, owner=None):
        return self if obj is None else make_method(self, obj)
