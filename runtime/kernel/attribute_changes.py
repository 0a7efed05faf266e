"""Attributes of values: setting and deleting them, with descriptors and hooks."""

from __pysm import MISSING, load_word, store_word, tag_of
from attribute_errors import no_attribute, not_writable
from attribute_cache import note_instance_name, remember_member, remember_slot
from attribute_tables import place_of, remove, store
from attributes import is_data_descriptor, is_member_of, own_attributes
from exceptions import AttributeError, throw
from function_words import FUNCTION_ATTRIBUTES, descriptor, is_built_in
from tags import ARRAY, FUNCTION, INSTANCE
from types import CLASS, FLAGS, HAS_DICT, INSTANCE_ATTRIBUTES, IS_PROPERTY, OVERRIDES_GET, OVERRIDES_SET, PLACE, lookup, size_of, type_of

SET = "__set__"
DELETE = "__delete__"
SETATTR = "__setattr__"
DELATTR = "__delattr__"

# The function of a property.
SETTER = 4

MOST_ROOM = 255
ROOM_AT = 8


def set_attribute(obj, name, value):
    """obj.name = value, where the name is one object of its text."""
    cls = type_of(obj)
    if tag_of(obj) == INSTANCE and load_word(cls, FLAGS) & (OVERRIDES_GET | OVERRIDES_SET) == 0 and set_cached(obj, cls, name, value):
        return
    if load_word(cls, FLAGS) & OVERRIDES_SET:
        lookup(cls, SETATTR)(obj, name, value)
    else:
        set_generic(obj, cls, name, value)


def set_cached(obj, cls, name, value):
    """obj.name = value of an instance without hooks, where the processor can do it by itself the next time; whether it is done."""
    of_class = lookup(cls, name)
    if tag_of(of_class) == INSTANCE and is_data_descriptor(of_class):
        if load_word(load_word(of_class, CLASS), FLAGS) & IS_PROPERTY and tag_of(load_word(of_class, SETTER)) == FUNCTION:
            load_word(of_class, SETTER)(obj, value)
            return True
        if not is_member_of(of_class, cls):
            return False
        remember_member(cls, name, load_word(of_class, PLACE))
        store_word(obj, load_word(of_class, PLACE), value)
        return True
    if load_word(cls, FLAGS) & HAS_DICT == 0:
        return False
    add_attribute(obj, cls, name, value)
    table = load_word(obj, INSTANCE_ATTRIBUTES)
    if tag_of(table) == ARRAY:
        remember_slot(cls, name, place_of(table, name))
    return True


def set_generic(obj, cls, name, value):
    """The same without `__setattr__`."""
    of_class = lookup(cls, name)
    if tag_of(of_class) == INSTANCE and is_data_descriptor(of_class):
        setter = lookup(load_word(of_class, CLASS), SET)
        if setter is MISSING:
            throw(AttributeError, SET)
        setter(of_class, obj, value)
        return
    if tag_of(obj) == INSTANCE and load_word(cls, FLAGS) & HAS_DICT:
        add_attribute(obj, cls, name, value)
    elif tag_of(obj) == FUNCTION and not is_built_in(obj):
        store(descriptor(obj), FUNCTION_ATTRIBUTES, name, value, 0)
    else:
        not_writable(obj, name, of_class)


def add_attribute(obj, cls, name, value):
    """Sets an attribute in the instance itself. The class remembers how many there are, so that the next instance's table is as long as needed."""
    note_instance_name(name)
    flags = load_word(cls, FLAGS)
    room = flags >> ROOM_AT & MOST_ROOM
    table = load_word(obj, INSTANCE_ATTRIBUTES)
    store(obj, INSTANCE_ATTRIBUTES, name, value, room)
    if load_word(obj, INSTANCE_ATTRIBUTES) is not table:
        used = 1 if table is None else (size_of(table) + 1) >> 1
        if room < used <= MOST_ROOM:
            store_word(cls, FLAGS, flags + (used - room << ROOM_AT))


def delete_attribute(obj, name):
    """del obj.name"""
    cls = type_of(obj)
    if load_word(cls, FLAGS) & OVERRIDES_SET:
        lookup(cls, DELATTR)(obj, name)
    else:
        delete_generic(obj, cls, name)


def delete_generic(obj, cls, name):
    """The same without `__delattr__`."""
    of_class = lookup(cls, name)
    if tag_of(of_class) == INSTANCE and is_data_descriptor(of_class):
        deleter = lookup(load_word(of_class, CLASS), DELETE)
        if deleter is MISSING:
            throw(AttributeError, DELETE)
        deleter(of_class, obj)
    elif not remove(own_attributes(obj), name):
        if tag_of(obj) == INSTANCE and load_word(cls, FLAGS) & HAS_DICT:
            no_attribute(obj, name)
        not_writable(obj, name, of_class)
