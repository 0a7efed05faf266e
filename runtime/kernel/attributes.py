"""Attributes of values: reading them, with descriptors and hooks."""

from __pysm import END, MISSING, load_word, new, store_word, tag_of
from attribute_errors import no_attribute
from attribute_cache import is_of_classes, remember_builtin, remember_class_method, remember_member, remember_method, remember_own, remember_slot, remember_value
from attribute_tables import find, place_of
from exceptions import AttributeError
from function_words import FUNCTION_ATTRIBUTES, descriptor
from modules import find_in_module
from tags import ARRAY, FUNCTION, INSTANCE, ITERATOR, METHOD, MODULE, NONE, TYPE
from types import (CLASS, FLAGS, INSTANCE_ATTRIBUTES, IS_CLASS_METHOD, IS_DATA_DESCRIPTOR, IS_MEMBER, IS_PROPERTY, IS_STATIC_METHOD, METACLASS, OVERRIDES_GET, OVERRIDES_SET,
                   OWNER, PLACE, is_subclass, lookup, type_of)

GET = "__get__"
GETATTR = "__getattr__"
GETATTRIBUTE = "__getattribute__"

# The function of a property, and of a class method or static method.
GETTER = 3
WRAPPED = 3


def get_attribute(obj, name):
    """obj.name, where the name is one object of its text."""
    tag = tag_of(obj)
    if tag == INSTANCE:
        cls = load_word(obj, CLASS)
        if load_word(cls, FLAGS) & (OVERRIDES_GET | OVERRIDES_SET) == 0:
            value = lookup(cls, name)
            if tag_of(value) == INSTANCE and load_word(load_word(value, CLASS), FLAGS) & IS_PROPERTY and tag_of(load_word(value, GETTER)) == FUNCTION and lookup(cls, GETATTR) is MISSING:
                return load_word(value, GETTER)(obj)
            value = find_cached(obj, cls, name, value)
            if value is not MISSING:
                return value
    elif tag == TYPE:
        value = plain_of_class(obj, name)
        if value is not MISSING:
            remember_own(obj, name, value)
            return value
    value = find_attribute(obj, name)
    if value is MISSING:
        no_attribute(obj, name)
    return value


def find_cached(obj, cls, name, of_class):
    """obj.name of an instance without hooks, given what its class has, where the processor can find it by itself the next time, or MISSING."""
    table = load_word(obj, INSTANCE_ATTRIBUTES)
    if tag_of(of_class) == INSTANCE and is_data_descriptor(of_class):
        if not is_member_of(of_class, cls) or not tag_of(load_word(obj, load_word(of_class, PLACE))):
            return MISSING
        remember_member(cls, name, load_word(of_class, PLACE))
        return load_word(obj, load_word(of_class, PLACE))
    if tag_of(table) == ARRAY:
        place = place_of(table, name)
        if place:
            remember_slot(cls, name, place)
            return load_word(table, place + 1)
    elif table is not None:
        return MISSING
    if of_class is MISSING or tag_of(of_class) == FUNCTION or tag_of(of_class) == INSTANCE and lookup(load_word(of_class, CLASS), GET) is not MISSING:
        return MISSING
    if is_of_classes(name):
        remember_value(cls, name, of_class)
    return of_class


def is_member_of(value, cls):
    """Whether a data descriptor is a slot that instances of the class have."""
    return load_word(load_word(value, CLASS), FLAGS) & IS_MEMBER != 0 and is_subclass(cls, load_word(value, OWNER))


def past_metaclass(cls, name):
    """What a class has by a name, where its metaclass has no say in it, or MISSING."""
    metaclass = load_word(cls, METACLASS)
    if load_word(metaclass, FLAGS) & OVERRIDES_GET:
        return MISSING
    of_metaclass = lookup(metaclass, name)
    if tag_of(of_metaclass) == INSTANCE and is_data_descriptor(of_metaclass):
        return MISSING
    return lookup(cls, name)


def plain_of_class(cls, name):
    """cls.name, where no descriptor or metaclass has a say in it, or MISSING."""
    value = past_metaclass(cls, name)
    return MISSING if tag_of(value) == INSTANCE and lookup(load_word(value, CLASS), GET) is not MISSING else value


def find_attribute(obj, name):
    """obj.name, or MISSING. Raises AttributeError where the program's hooks do."""
    cls = type_of(obj)
    hook = lookup(cls, GETATTR)
    if hook is MISSING:
        return find_plain(obj, cls, name)
    try:
        value = find_plain(obj, cls, name)
    except AttributeError:
        value = MISSING
    return hook(obj, name) if value is MISSING else value


def find_plain(obj, cls, name):
    """The same without `__getattr__`."""
    if load_word(cls, FLAGS) & OVERRIDES_GET:
        return lookup(cls, GETATTRIBUTE)(obj, name)
    return find_generic(obj, cls, name)


def find_generic(obj, cls, name):
    """The same without `__getattribute__`."""
    tag = tag_of(obj)
    if tag == MODULE:
        value = find_in_module(obj, name)
        if value is not MISSING:
            return value
    value = lookup(cls, name)
    if tag == TYPE:
        return find_in_type(obj, cls, name, value)
    if tag_of(value) == INSTANCE and is_data_descriptor(value) and lookup(load_word(value, CLASS), GET) is not MISSING:
        return bind(value, obj, cls)
    own = find(own_attributes(obj), name)
    if own is not MISSING:
        return own
    return MISSING if value is MISSING else bind(value, obj, cls)


def find_in_type(obj, metaclass, name, of_metaclass):
    """An attribute of a class, given what its metaclass has by the name."""
    if tag_of(of_metaclass) == INSTANCE and is_data_descriptor(of_metaclass) and lookup(load_word(of_metaclass, CLASS), GET) is not MISSING:
        return bind(of_metaclass, obj, metaclass)
    value = lookup(obj, name)
    if value is not MISSING:
        return bind_to_class(value, obj)
    return MISSING if of_metaclass is MISSING else bind(of_metaclass, obj, metaclass)


def bind_to_class(value, cls):
    """A value from a class's mro as an attribute of the class."""
    if tag_of(value) == INSTANCE:
        getter = lookup(load_word(value, CLASS), GET)
        if getter is not MISSING:
            return getter(value, None, cls)
    return value


def own_attributes(obj):
    """The table of attributes that a value has itself, other than a class or module."""
    tag = tag_of(obj)
    if tag == INSTANCE:
        return load_word(obj, INSTANCE_ATTRIBUTES)
    if tag == FUNCTION:
        return load_word(descriptor(obj), FUNCTION_ATTRIBUTES)
    return None


def is_data_descriptor(value):
    """Of an instance."""
    return load_word(load_word(value, CLASS), FLAGS) & IS_DATA_DESCRIPTOR != 0


def bind(value, obj, cls):
    """A value from a class's mro as an attribute of an instance."""
    tag = tag_of(value)
    if tag == FUNCTION:
        return make_method(value, obj)
    if tag == INSTANCE:
        getter = lookup(load_word(value, CLASS), GET)
        if getter is not MISSING:
            return getter(value, obj, cls)
    return value


def make_method(function, obj):
    method = new(METHOD, 3)
    store_word(method, 1, function)
    store_word(method, 2, obj)
    return method


def unself(value):
    """What a method call is given where the value is to be called without the object."""
    return make_method(value, END)


def get_method(obj, name):
    """For obj.name(...): a function to call with obj as its first argument, or a METHOD whose self is END."""
    tag = tag_of(obj)
    if tag == INSTANCE:
        cls = load_word(obj, CLASS)
        if load_word(cls, FLAGS) & OVERRIDES_GET == 0:
            value = lookup(cls, name)
            if tag_of(value) == FUNCTION:
                table = load_word(obj, INSTANCE_ATTRIBUTES)
                if tag_of(table) == NONE or find(table, name) is MISSING:
                    if is_of_classes(name):
                        remember_method(cls, name, value)
                    return value
    elif tag == TYPE:
        value = method_of_class(obj, name)
        if value is not MISSING:
            return value
    elif tag != MODULE and tag != FUNCTION:
        cls = type_of(obj)
        value = lookup(cls, name)
        if tag_of(value) == FUNCTION:
            if tag == ITERATOR:
                remember_method(cls, name, value)
            elif tag != METHOD:
                remember_builtin(tag, name, value)
            return value
    return unself(get_attribute(obj, name))


def method_of_class(cls, name):
    """The same of a class where it is a function, class method or static method of its mro, or MISSING."""
    value = past_metaclass(cls, name)
    if tag_of(value) == FUNCTION:
        return unself(value)
    if tag_of(value) == INSTANCE and tag_of(load_word(value, WRAPPED)) == FUNCTION:
        flags = load_word(load_word(value, CLASS), FLAGS)
        if flags & IS_CLASS_METHOD:
            remember_class_method(cls, name, load_word(value, WRAPPED))
            return load_word(value, WRAPPED)
        if flags & IS_STATIC_METHOD:
            return unself(load_word(value, WRAPPED))
    return MISSING


def has_attribute(obj, name):
    try:
        return find_attribute(obj, name) is not MISSING
    except AttributeError:
        return False
