"""super."""

from __pysm import MISSING, load_word, store_word, tag_of
from attribute_errors import no_attribute
from attributes import GET, bind, find_generic, get_attribute, unself
from base_exception import TypeError
from class_text import class_path
from exception_types import RuntimeError
from exceptions import throw
from instances import allocate
from int_text import int_to_text
from mro import place_after
from names import name_of
from strings import concat
from tags import FUNCTION, INSTANCE, TYPE
from types import CLASS, MRO, NAME, is_subclass, lookup, search, size_of, type_name, type_of

# Words of a super: the class after which the search begins, the object and its class; the last two None where there is no object.
THIS_CLASS = 3
OBJECT = 4
OBJECT_CLASS = 5

CLASS_NAME = "__class__"


def super_of(cls, obj):
    """super(cls, obj)"""
    if tag_of(cls) != TYPE:
        throw(TypeError, concat(("super() argument 1 must be a type, not ", type_name(cls))))
    if tag_of(obj) == TYPE and is_subclass(obj, cls):
        return new_super(super, cls, obj, obj)
    if not is_subclass(type_of(obj), cls):
        throw(TypeError, "super(type, obj): obj must be an instance or subtype of type")
    return new_super(super, cls, obj, type_of(obj))


def new_super(kind, cls, obj, obj_class):
    self = allocate(kind)
    store_word(self, THIS_CLASS, cls)
    store_word(self, OBJECT, obj)
    store_word(self, OBJECT_CLASS, obj_class)
    return self


def super_without(what):
    """super() of a function that has not what it takes from there."""
    throw(RuntimeError, concat(("super(): ", what)))


def find_super(self, name):
    """An attribute from the classes behind this one, or MISSING."""
    obj_class = load_word(self, OBJECT_CLASS)
    if obj_class is None or name is CLASS_NAME:
        return MISSING
    mro = load_word(obj_class, MRO)
    value = search(mro, place_after(mro, load_word(self, THIS_CLASS)), name)
    if value is MISSING:
        return MISSING
    obj = load_word(self, OBJECT)
    if obj is not obj_class:
        return bind(value, obj, obj_class)
    if tag_of(value) == INSTANCE:
        getter = lookup(load_word(value, CLASS), GET)
        if getter is not MISSING:
            return getter(value, None, obj_class)
    return value


def super_method(cls, obj, name):
    """For super().name(...): what `get_method` gives of super(cls, obj)."""
    if tag_of(obj) == INSTANCE and is_subclass(load_word(obj, CLASS), cls):
        mro = load_word(load_word(obj, CLASS), MRO)
        at = place_after(mro, cls)
        following = load_word(mro, at)
        # Where the mro of the next class is what is left of this one, the processor may know the answer.
        value = lookup(following, name) if size_of(load_word(following, MRO)) == size_of(mro) - at + 1 else search(mro, at, name)
        if tag_of(value) == FUNCTION:
            return value
    return unself(get_attribute(super_of(cls, obj), name))


class super:
    _words = 6
    _flags = 68
    _checks_self = True

    @staticmethod
    def __new__(cls, *args):
        if size_of(args) == 1:
            super_without("no arguments")
        if size_of(args) == 2:
            if tag_of(load_word(args, 1)) != TYPE:
                throw(TypeError, concat(("super() argument 1 must be a type, not ", type_name(load_word(args, 1)))))
            return new_super(cls, load_word(args, 1), None, None)
        if size_of(args) > 3:
            throw(TypeError, concat(("super() expected at most 2 arguments, got ", int_to_text(size_of(args) - 1, 10))))
        made = super_of(load_word(args, 1), load_word(args, 2))
        return new_super(cls, load_word(made, THIS_CLASS), load_word(made, OBJECT), load_word(made, OBJECT_CLASS))

    def __init__(self, *args):
        pass

    def __get__(self, obj, owner=None):
        if obj is None or load_word(self, OBJECT_CLASS) is not None:
            return self
        return load_word(self, CLASS)(load_word(self, THIS_CLASS), obj)

    def __getattribute__(self, name):
        name = name_of(name)
        value = find_super(self, name)
        if value is MISSING:
            value = find_generic(self, load_word(self, CLASS), name)
        if value is MISSING:
            no_attribute(self, name)
        return value

    def __repr__(self):
        first = concat(("<super: <class '", load_word(load_word(self, THIS_CLASS), NAME), "'>, "))
        if load_word(self, OBJECT_CLASS) is None:
            return concat((first, "NULL>"))
        return concat((first, "<", load_word(load_word(self, OBJECT_CLASS), NAME), " object>>"))

    @property
    def __thisclass__(self):
        return load_word(self, THIS_CLASS)

    @property
    def __self__(self):
        return load_word(self, OBJECT)

    @property
    def __self_class__(self):
        return load_word(self, OBJECT_CLASS)
