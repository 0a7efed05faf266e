"""isinstance and issubclass."""

from __pysm import MISSING, load_word, names, tag_of
from attributes import get_attribute
from base_exception import TypeError
from exceptions import AttributeError, throw
from object_class import object
from truth import truth
from tags import INSTANCE, TUPLE, TYPE
from type_class import type
from types import CLASS, METACLASS, is_subclass, lookup, size_of, type_of

INSTANCE_CHECK = "__instancecheck__"
SUBCLASS_CHECK = "__subclasscheck__"


def is_instance(value, cls):
    """isinstance(value, cls)"""
    if tag_of(cls) == TYPE:
        own = type_of(value)
        if own is cls:
            return True
        if load_word(cls, METACLASS) is type:
            return is_subclass(own, cls) or says_it_is(value, own, cls)
    elif tag_of(cls) == TUPLE:
        own = type_of(value)
        for i in range(1, size_of(cls)):
            other = load_word(cls, i)
            if other is own:
                return True
            if tag_of(other) == TYPE and load_word(other, METACLASS) is type:
                if is_subclass(own, other) or says_it_is(value, own, other):
                    return True
            elif is_instance(value, other):
                return True
        return False
    check = hook(cls, INSTANCE_CHECK)
    if check is MISSING:
        throw(TypeError, "isinstance() arg 2 must be a type, a tuple of types, or a union")
    return truth(check(cls, value))


def says_it_is(value, own, cls):
    """Whether the `__class__` of a value, where its class defines that, is the class or below it."""
    if not names("__class__"):
        return False
    if tag_of(value) != INSTANCE or lookup(own, "__class__") is lookup(object, "__class__"):
        return False
    try:
        said = get_attribute(value, "__class__")
    except AttributeError:
        return False
    return tag_of(said) == TYPE and is_subclass(said, cls)


def is_subclass_of(cls, other):
    """issubclass(cls, other)"""
    if tag_of(other) == TUPLE:
        for i in range(1, size_of(other)):
            if is_subclass_of(cls, load_word(other, i)):
                return True
        return False
    if tag_of(cls) == TYPE and tag_of(other) == TYPE and load_word(other, METACLASS) is type:
        return is_subclass(cls, other)
    check = hook(other, SUBCLASS_CHECK)
    if check is MISSING:
        throw(TypeError, "issubclass() arg 2 must be a class, a tuple of classes, or a union" if tag_of(cls) == TYPE else "issubclass() arg 1 must be a class")
    if tag_of(cls) != TYPE:
        throw(TypeError, "issubclass() arg 1 must be a class")
    return truth(check(other, cls))


def hook(cls, name):
    """The method of a class's type that answers, or MISSING."""
    if tag_of(cls) != TYPE and tag_of(cls) != INSTANCE:
        return MISSING
    return lookup(load_word(cls, CLASS), name)
