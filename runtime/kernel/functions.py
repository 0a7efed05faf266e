"""Functions and methods as values."""

from __pysm import load_word, new, store_word, tag_of
from attributes import find_attribute, get_attribute, make_method
from base_exception import TypeError
from binding import default_value
from call_ex import call_ex
from code_class import code_of
from dicts import dict_set, new_dict
from exceptions import throw
from function_words import ANNOTATIONS, CLOSURE, DEFAULTS, DOCSTRING, KEYWORD_DEFAULTS, MODULE_NAME, NAME, QUALIFIED_NAME, descriptor
from object_builtins import callable
from strings import concat
from texts import repr_of
from tags import DICT, METHOD, STR, TUPLE
from text_address import address_of, address_text
from types import size_of


def check_text(value, name):
    if tag_of(value) != STR:
        throw(TypeError, concat((name, " must be set to a string object")))


class function:
    _flags = 16
    _checks_self = True

    def __get__(self, obj, owner=None):
        return self if obj is None else make_method(self, obj)

    def __call__(self, /, *args, **keywords):
        return call_ex(self, args, keywords)

    def __repr__(self):
        return concat(("<function ", load_word(descriptor(self), QUALIFIED_NAME), " at ", address_text(self), ">"))

    @property
    def __name__(self):
        return load_word(descriptor(self), NAME)

    @__name__.setter
    def __name__(self, value):
        check_text(value, "__name__")
        store_word(descriptor(self), NAME, value)

    @__name__.deleter
    def __name__(self):
        throw(TypeError, "__name__ must be set to a string object")

    @property
    def __qualname__(self):
        return load_word(descriptor(self), QUALIFIED_NAME)

    @__qualname__.setter
    def __qualname__(self, value):
        check_text(value, "__qualname__")
        store_word(descriptor(self), QUALIFIED_NAME, value)

    @__qualname__.deleter
    def __qualname__(self):
        throw(TypeError, "__qualname__ must be set to a string object")

    @property
    def __module__(self):
        return load_word(descriptor(self), MODULE_NAME)

    @__module__.setter
    def __module__(self, value):
        store_word(descriptor(self), MODULE_NAME, value)

    @property
    def __doc__(self):
        return load_word(descriptor(self), DOCSTRING)

    @__doc__.setter
    def __doc__(self, value):
        store_word(descriptor(self), DOCSTRING, value)

    @property
    def __defaults__(self):
        values = load_word(descriptor(self), DEFAULTS)
        if values is None:
            return None
        made = new(TUPLE, size_of(values))
        for i in range(1, size_of(values)):
            store_word(made, i, default_value(load_word(values, i)))
        store_word(descriptor(self), DEFAULTS, made)
        return made

    @__defaults__.setter
    def __defaults__(self, value):
        if value is not None and tag_of(value) != TUPLE:
            throw(TypeError, "__defaults__ must be set to a tuple object")
        store_word(descriptor(self), DEFAULTS, value)

    @__defaults__.deleter
    def __defaults__(self):
        store_word(descriptor(self), DEFAULTS, None)

    @property
    def __kwdefaults__(self):
        return load_word(descriptor(self), KEYWORD_DEFAULTS)

    @__kwdefaults__.setter
    def __kwdefaults__(self, value):
        if value is not None and tag_of(value) != DICT:
            throw(TypeError, "__kwdefaults__ must be set to a dict object")
        store_word(descriptor(self), KEYWORD_DEFAULTS, value)

    @property
    def __code__(self):
        return code_of(self)

    @property
    def __closure__(self):
        return load_word(descriptor(self), CLOSURE)

    @property
    def __annotations__(self):
        words = descriptor(self)
        kept = load_word(words, ANNOTATIONS)
        if kept is None or tag_of(kept) == TUPLE:
            # Names and values in turn, as the def statement has them.
            made = new_dict()
            if kept is not None:
                for i in range(1, size_of(kept), 2):
                    dict_set(made, load_word(kept, i), load_word(kept, i + 1))
            store_word(words, ANNOTATIONS, made)
        return load_word(words, ANNOTATIONS)

    @__annotations__.setter
    def __annotations__(self, value):
        store_word(descriptor(self), ANNOTATIONS, value)


class method:
    _flags = 16
    _checks_self = True

    @staticmethod
    def __new__(cls, function, instance, /):
        if not callable(function):
            throw(TypeError, "first argument must be callable")
        if instance is None:
            throw(TypeError, "self must not be None")
        return make_method(function, instance)

    def __call__(self, /, *args, **keywords):
        return call_ex(self, args, keywords)

    def __repr__(self):
        callee, owner = load_word(self, 1), load_word(self, 2)
        name = find_attribute(callee, "__qualname__")
        if tag_of(name) != STR:
            name = find_attribute(callee, "__name__")
        return concat(("<bound method ", name if tag_of(name) == STR else "?", " of ", repr_of(owner), ">"))

    def __eq__(self, other):
        if tag_of(other) != METHOD:
            return NotImplemented
        return load_word(self, 1) is load_word(other, 1) and load_word(self, 2) is load_word(other, 2)

    def __hash__(self):
        return address_of(load_word(self, 1)) ^ address_of(load_word(self, 2))

    def __getattr__(self, name):
        return get_attribute(load_word(self, 1), name)

    @property
    def __func__(self):
        return load_word(self, 1)

    @property
    def __self__(self):
        return load_word(self, 2)

    @property
    def __doc__(self):
        return get_attribute(load_word(self, 1), "__doc__")
