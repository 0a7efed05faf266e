"""property, classmethod, staticmethod, and the members that `__slots__` makes."""

from __pysm import MISSING, load_word, retag, store_word, tag_of, type_for_tag
from attribute_errors import attribute_error, no_attribute
from attributes import find_attribute, get_attribute, make_method
from base_exception import TypeError
from binding_errors import name_of_class
from call_ex import call_ex
from exceptions import throw
from function_words import NAME as FUNCTION_NAME
from function_words import QUALIFIED_NAME, descriptor, is_built_in
from instances import allocate
from texts import repr_of
from strings import concat
from tags import FUNCTION, INSTANCE, NONE, UNBOUND
from types import CLASS, NAME, OWNER, PLACE, QUALIFIED_NAME as CLASS_QUALIFIED_NAME, is_kind, lookup, size_of, type_name, type_of

FUNCTION_WORD = 3

# Words of a property.
GETTER = 3
SETTER = 4
DELETER = 5
DOCSTRING = 6
PROPERTY_NAME = 7

# Words of a member, beside PLACE and OWNER.
MEMBER_NAME = 4

ABSTRACT = "__isabstractmethod__"


class staticmethod:
    _flags = 0x800001
    _checks_self = True

    @staticmethod
    def __new__(cls, *args, **keywords):
        return allocate(cls)

    def __init__(self, function, /):
        store_word(self, FUNCTION_WORD, function)

    def __get__(self, obj, owner=None):
        return load_word(self, FUNCTION_WORD)

    def __call__(self, /, *args, **keywords):
        return call_ex(load_word(self, FUNCTION_WORD), args, keywords)

    def __repr__(self):
        return concat(("<staticmethod(", repr_of(load_word(self, FUNCTION_WORD)), ")>"))

    def __getattr__(self, name):
        return get_attribute(load_word(self, FUNCTION_WORD), name)

    @property
    def __func__(self):
        return load_word(self, FUNCTION_WORD)

    @property
    def __wrapped__(self):
        return load_word(self, FUNCTION_WORD)

    @property
    def __doc__(self):
        return get_attribute(load_word(self, FUNCTION_WORD), "__doc__")

    @property
    def __isabstractmethod__(self):
        return is_abstract(load_word(self, FUNCTION_WORD))


class classmethod:
    _flags = 0x400001
    _checks_self = True

    @staticmethod
    def __new__(cls, *args, **keywords):
        return allocate(cls)

    def __init__(self, function, /):
        store_word(self, FUNCTION_WORD, function)

    def __get__(self, obj, owner=None):
        function = load_word(self, FUNCTION_WORD)
        if owner is None:
            owner = type_of(obj)
        if tag_of(function) == INSTANCE:
            getter = lookup(load_word(function, CLASS), "__get__")
            if getter is not MISSING:
                return getter(function, owner, owner)
        return make_method(function, owner)

    def __repr__(self):
        return concat(("<classmethod(", repr_of(load_word(self, FUNCTION_WORD)), ")>"))

    def __getattr__(self, name):
        return get_attribute(load_word(self, FUNCTION_WORD), name)

    @property
    def __func__(self):
        return load_word(self, FUNCTION_WORD)

    @property
    def __wrapped__(self):
        return load_word(self, FUNCTION_WORD)

    @property
    def __doc__(self):
        return get_attribute(load_word(self, FUNCTION_WORD), "__doc__")

    @property
    def __isabstractmethod__(self):
        return is_abstract(load_word(self, FUNCTION_WORD))


def new_property(cls, getter, setter, deleter, docstring, name):
    self = allocate(cls)
    store_word(self, GETTER, getter)
    store_word(self, SETTER, setter)
    store_word(self, DELETER, deleter)
    store_word(self, DOCSTRING, docstring)
    store_word(self, PROPERTY_NAME, name)
    return self


def changed(self, getter, setter, deleter):
    return new_property(load_word(self, CLASS), getter, setter, deleter, load_word(self, DOCSTRING), load_word(self, PROPERTY_NAME))


def not_writable_of(getter, obj):
    """Of a property of a built-in type, which has its name from its function."""
    name = load_word(descriptor(getter), FUNCTION_NAME)
    attribute_error(concat(("attribute '", name, "' of '", name_of_class(load_word(descriptor(getter), QUALIFIED_NAME)), "' objects is not writable")), obj, name)


def no_accessor(self, obj, what):
    if size_of(self) <= PROPERTY_NAME:
        not_writable_of(load_word(self, GETTER), obj)
    name = load_word(self, PROPERTY_NAME)
    if name is None:
        text = concat(("property of '", load_word(type_of(obj), CLASS_QUALIFIED_NAME), "' object has no ", what))
    elif tag_of(load_word(self, GETTER)) == FUNCTION and is_built_in(load_word(self, GETTER)):
        text = concat(("attribute '", name, "' of '", type_name(obj), "' objects is not writable"))
    else:
        text = concat(("property '", name, "' of '", load_word(type_of(obj), CLASS_QUALIFIED_NAME), "' object has no ", what))
    attribute_error(text, obj, name)


class property:
    _words = 8
    _flags = 0x210000
    _checks_self = True

    @staticmethod
    def __new__(cls, *args, **keywords):
        return new_property(cls, None, None, None, None, None)

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        store_word(self, GETTER, fget)
        store_word(self, SETTER, fset)
        store_word(self, DELETER, fdel)
        store_word(self, DOCSTRING, doc)

    def __get__(self, obj, owner=None):
        if obj is None and owner is not type_for_tag(NONE):
            return self
        getter = load_word(self, GETTER)
        if getter is None:
            no_accessor(self, obj, "getter")
        return getter(obj)

    def __set__(self, obj, value):
        setter = load_word(self, SETTER)
        if setter is None:
            no_accessor(self, obj, "setter")
        setter(obj, value)

    def __delete__(self, obj):
        deleter = load_word(self, DELETER)
        if deleter is None:
            no_accessor(self, obj, "deleter")
        deleter(obj)

    def __set_name__(self, owner, name):
        store_word(self, PROPERTY_NAME, name)

    def getter(self, function):
        return changed(self, function, load_word(self, SETTER), load_word(self, DELETER))

    def setter(self, function):
        return changed(self, load_word(self, GETTER), function, load_word(self, DELETER))

    def deleter(self, function):
        return changed(self, load_word(self, GETTER), load_word(self, SETTER), function)

    @property
    def fget(self):
        return load_word(self, GETTER)

    @property
    def fset(self):
        return load_word(self, SETTER)

    @property
    def fdel(self):
        return load_word(self, DELETER)

    @property
    def __doc__(self):
        docstring = load_word(self, DOCSTRING)
        if docstring is None and load_word(self, GETTER) is not None:
            return get_attribute(load_word(self, GETTER), "__doc__")
        return docstring

    @__doc__.setter
    def __doc__(self, value):
        store_word(self, DOCSTRING, value)

    @property
    def __isabstractmethod__(self):
        return is_abstract(load_word(self, GETTER)) or is_abstract(load_word(self, SETTER)) or is_abstract(load_word(self, DELETER))


def is_abstract(function):
    return find_attribute(function, ABSTRACT) is True


def new_member(place, name, owner):
    self = allocate(member_descriptor)
    store_word(self, PLACE, place)
    store_word(self, MEMBER_NAME, name)
    store_word(self, OWNER, owner)
    return self


def check_member(self, obj):
    if not is_kind(obj, load_word(self, OWNER)):
        throw(TypeError, concat(("descriptor '", load_word(self, MEMBER_NAME), "' for '", load_word(load_word(self, OWNER), NAME),
                                 "' objects doesn't apply to a '", type_name(obj), "' object")))


class member_descriptor:
    """An attribute that a word of the instance holds."""

    _words = 6
    _flags = 0x30000
    _checks_self = True

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        check_member(self, obj)
        place = load_word(self, PLACE)
        if tag_of(load_word(obj, place)) == UNBOUND:
            no_attribute(obj, load_word(self, MEMBER_NAME))
        return load_word(obj, place)

    def __set__(self, obj, value):
        check_member(self, obj)
        store_word(obj, load_word(self, PLACE), value)

    def __delete__(self, obj):
        check_member(self, obj)
        place = load_word(self, PLACE)
        if tag_of(load_word(obj, place)) == UNBOUND:
            attribute_error(load_word(self, MEMBER_NAME), obj, load_word(self, MEMBER_NAME))
        store_word(obj, place, retag(UNBOUND, 0))

    def __repr__(self):
        return concat(("<member '", load_word(self, MEMBER_NAME), "' of '", load_word(load_word(self, OWNER), NAME), "' objects>"))

    @property
    def __name__(self):
        return load_word(self, MEMBER_NAME)
