"""Functions and methods as values."""

from __pysm import load_word, retag, store_word, tag_of
from attributes import get_attribute, make_method
from base_exception import TypeError
from call_ex import call_ex
from dicts import new_dict
from exceptions import throw
from function_words import ANNOTATIONS, CLOSURE, DEFAULTS, DOCSTRING, KEYWORD_DEFAULTS, MODULE_NAME, NAME, QUALIFIED_NAME, descriptor
from strings import concat
from texts import repr_of
from tags import METHOD, STR, TUPLE
from text_address import address_of, address_text


def check_text(value, name):
    if tag_of(value) != STR:
        throw(TypeError, concat((name, " must be set to a string object")))


class function:
    _flags = 16

    def __get__(self, obj, owner=None):
        return self if obj is None else make_method(self, obj)

    def __call__(self, *args, **keywords):
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

    @property
    def __qualname__(self):
        return load_word(descriptor(self), QUALIFIED_NAME)

    @__qualname__.setter
    def __qualname__(self, value):
        check_text(value, "__qualname__")
        store_word(descriptor(self), QUALIFIED_NAME, value)

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
        defaults = load_word(descriptor(self), DEFAULTS)
        # A reference that says so has the linker know that there are tuples.
        return None if defaults is None else retag(TUPLE, defaults)

    @property
    def __kwdefaults__(self):
        return load_word(descriptor(self), KEYWORD_DEFAULTS)

    @property
    def __closure__(self):
        return load_word(descriptor(self), CLOSURE)

    @property
    def __annotations__(self):
        words = descriptor(self)
        if load_word(words, ANNOTATIONS) is None:
            store_word(words, ANNOTATIONS, new_dict())
        return load_word(words, ANNOTATIONS)

    @__annotations__.setter
    def __annotations__(self, value):
        store_word(descriptor(self), ANNOTATIONS, value)


class method:
    _flags = 16

    def __call__(self, *args, **keywords):
        return call_ex(self, args, keywords)

    def __repr__(self):
        callee, owner = load_word(self, 1), load_word(self, 2)
        name = get_attribute(callee, "__qualname__")
        return concat(("<bound method ", name, " of ", repr_of(owner), ">"))

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
