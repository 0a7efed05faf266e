"""New instances: what calling a class does."""

from __pysm import MISSING, load_word, tag_of
from exceptions import TypeError, throw
from instances import allocate
from object_class import object
from strings import concat
from tags import FUNCTION
from type_class import type
from types import CLASS, FLAGS, IS_ABSTRACT, METACLASS, is_subclass, lookup, size_of, type_name, type_of


def plain_init(cls):
    """Where a class makes plain instances: its __init__, a function; else MISSING."""
    if load_word(cls, METACLASS) is not type or load_word(cls, FLAGS) & IS_ABSTRACT or lookup(cls, "__new__") is not lookup(object, "__new__"):
        return MISSING
    init = lookup(cls, "__init__")
    return init if tag_of(init) == FUNCTION and init is not lookup(object, "__init__") else MISSING


def allocate_plain(cls):
    return allocate(cls)


def check_init(result):
    if result is not None:
        throw(TypeError, concat(("__init__() should return None, not '", type_name(result), "'")))


def instantiate(cls, items, keywords):
    """cls(...), by the metaclass where it says how."""
    metaclass = load_word(cls, METACLASS)
    if metaclass is not type:
        call = lookup(metaclass, "__call__")
        if call is not lookup(type, "__call__"):
            return apply(call, with_first(cls, items), keywords)
    return make_instance(cls, items, keywords)


def make_instance(cls, items, keywords):
    """type.__call__"""
    if cls is type and size_of(items) == 2 and keywords is None:
        return type_of(load_word(items, 1))
    obj = apply(unwrapped(lookup(cls, "__new__")), with_first(cls, items), keywords)
    if is_subclass(type_of(obj), cls):
        init = lookup(type_of(obj), "__init__")
        if init is not lookup(object, "__init__"):
            check_init(apply(init, with_first(obj, items), keywords))
    return obj


def unwrapped(new):
    """The function of a static method."""
    return new if tag_of(new) == FUNCTION else load_word(new, 3)


from calls import apply, with_first
