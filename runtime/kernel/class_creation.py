"""New classes: what type.__new__ does."""

from __pysm import MISSING, fill_words, load_word, new, store_word, tag_of
from attribute_changes import DELATTR, DELETE, SET, SETATTR
from attributes import GETATTRIBUTE, bind
from base_exception import Exception, TypeError
from call_ex import call_ex
from class_errors import raise_set_name
from descriptors import classmethod, new_member, staticmethod
from dict_pairs import entry_count, key_at, value_at
from exceptions import throw
from function_words import is_built_in, is_method_of_class
from instances import allocate
from layouts import best_base
from lists import list_append, new_list
from mro import linearise, place_after
from names import intern
from object_class import object
from slots import slot_names
from special import note_class
from strings import concat
from tags import ARRAY, CELL, FUNCTION, INSTANCE, STR, TYPE
from tuples import tuple_from
from type_class import type
from types import (ATTRIBUTES, BASES, CLASS, FLAGS, HAS_DESCRIPTORS, HAS_DICT, INHERITED, INSTANCE_WORDS, IS_DATA_DESCRIPTOR, IS_FINAL, METACLASS, MODULE_NAME, MRO,
                   NAME, OVERRIDES_GET, OVERRIDES_SET, QUALIFIED_NAME, SLOTS, SUBCLASSES, TYPE_WORDS, VALUE, VALUE_TAG, lookup, search, size_of, type_name)

MODULE = "__module__"
QUALNAME = "__qualname__"
CLASS_CELL = "__classcell__"
CONSTRUCTOR = "__new__"
EQUAL = "__eq__"
HASH = "__hash__"
SET_NAME = "__set_name__"
INIT_SUBCLASS = "__init_subclass__"
CLASS_GET_ITEM = "__class_getitem__"
SLOT_NAMES = "__slots__"
MRO_METHOD = "mro"


def new_type(metaclass, name, bases, namespace, keywords):
    """A class of a name, a tuple of bases, a DICT of attributes, and what `__init_subclass__` gets: a dict or None."""
    note_class()
    if size_of(bases) == 1:
        bases = (object,)
    check_bases(bases)
    base = best_base(bases)
    slots, has_dict = slot_names(name, namespace, base)
    cls = new(TYPE, TYPE_WORDS)
    store_word(cls, METACLASS, metaclass)
    store_word(cls, NAME, name)
    store_word(cls, QUALIFIED_NAME, name)
    # What type() makes without a class statement.
    store_word(cls, MODULE_NAME, "__main__")
    store_word(cls, BASES, bases)
    store_word(cls, MRO, ())
    store_word(cls, ATTRIBUTES, None)
    store_word(cls, FLAGS, inherited_flags(bases) | (HAS_DICT if has_dict else 0))
    store_word(cls, INSTANCE_WORDS, load_word(base, INSTANCE_WORDS))
    store_word(cls, VALUE_TAG, load_word(base, VALUE_TAG))
    store_word(cls, SLOTS, slots)
    store_word(cls, SUBCLASSES, None)
    store_word(cls, ATTRIBUTES, attributes_of(cls, namespace, 0 if slots is None else size_of(slots) - 1))
    if slots is not None:
        add_members(cls, slots)
    store_word(cls, MRO, order_of(cls, metaclass, bases))
    for i in range(1, size_of(bases)):
        add_subclass(load_word(bases, i), cls)
    call_set_name(cls)
    call_init_subclass(cls, keywords)
    return cls


def check_bases(bases):
    for i in range(1, size_of(bases)):
        base = load_word(bases, i)
        if tag_of(base) != TYPE:
            throw(TypeError, "bases must be types")
        if load_word(base, FLAGS) & IS_FINAL:
            throw(TypeError, concat(("type '", load_word(base, NAME), "' is not an acceptable base type")))


def inherited_flags(bases):
    flags = 0
    for i in range(1, size_of(bases)):
        flags |= load_word(load_word(bases, i), FLAGS)
    return flags & INHERITED


def attributes_of(cls, namespace, more):
    """The attributes of a class body, with room for some more; those that are words of the class are set there."""
    count = entry_count(namespace)
    table = new(ARRAY, 2 * (count + more + 1) + 1)
    fill_words(table, 1, size_of(table) - 1, None)
    at = 1
    has_hash = False
    for i in range(count):
        key = key_at(namespace, i)
        if key is MISSING:
            continue
        if tag_of(key) != STR:
            throw(TypeError, "attribute names of a class must be strings")
        key = intern(key)
        value = value_at(namespace, i)
        if key is QUALNAME:
            if tag_of(value) != STR:
                throw(TypeError, concat(("type __qualname__ must be a str, not ", type_name(value))))
            store_word(cls, QUALIFIED_NAME, value)
        elif key is CLASS_CELL:
            if tag_of(value) != CELL:
                throw(TypeError, concat(("type.__new__(): __classcell__ must be a nonlocal cell, not ", type_name(value))))
            store_word(value, 1, cls)
        else:
            if key is MODULE:
                store_word(cls, MODULE_NAME, value)
            if key is HASH:
                has_hash = True
            note_attribute(cls, key, value)
            store_word(table, at, key)
            store_word(table, at + 1, wrapped(key, value))
            at += 2
    if not has_hash and has_name(table, EQUAL):
        store_word(table, at, HASH)
        store_word(table, at + 1, None)
    return table


def has_name(table, name):
    for i in range(1, size_of(table), 2):
        if load_word(table, i) is name:
            return True
    return False


def note_attribute(cls, name, value):
    """Flags of a class that follow from an attribute."""
    flags = 0
    if name is GETATTRIBUTE:
        flags = OVERRIDES_GET | HAS_DESCRIPTORS
    elif name is SETATTR or name is DELATTR:
        flags = OVERRIDES_SET | HAS_DESCRIPTORS
    elif name is SET or name is DELETE:
        flags = IS_DATA_DESCRIPTOR
    elif tag_of(value) == INSTANCE and load_word(load_word(value, CLASS), FLAGS) & IS_DATA_DESCRIPTOR:
        flags = HAS_DESCRIPTORS
    if flags:
        add_flags(cls, flags)


def add_flags(cls, flags):
    """Sets flags of a class and its subclasses."""
    store_word(cls, FLAGS, load_word(cls, FLAGS) | flags)
    subclasses = load_word(cls, SUBCLASSES)
    if subclasses is not None:
        for i in range(load_word(subclasses, 1)):
            add_flags(load_word(load_word(subclasses, 2), i + 1), flags)


def wrapped(name, value):
    """A value of a class body as the class keeps it: some functions are static or class methods without saying so."""
    if tag_of(value) != FUNCTION:
        return value
    if name is CONSTRUCTOR or is_built_in(value) and not is_method_of_class(value):
        return wrap(staticmethod, value)
    if name is INIT_SUBCLASS or name is CLASS_GET_ITEM:
        return wrap(classmethod, value)
    return value


def wrap(cls, function):
    made = allocate(cls)
    store_word(made, VALUE, function)
    return made


def add_members(cls, slots):
    table = load_word(cls, ATTRIBUTES)
    at = 1
    while load_word(table, at) is not None:
        at += 2
    place = load_word(cls, INSTANCE_WORDS)
    for i in range(1, size_of(slots)):
        name = load_word(slots, i)
        store_word(table, at, name)
        store_word(table, at + 1, new_member(place, name, cls))
        place += 1
        at += 2
    store_word(cls, INSTANCE_WORDS, place)
    if size_of(slots) > 1:
        add_flags(cls, HAS_DESCRIPTORS)


def order_of(cls, metaclass, bases):
    """The mro, from the metaclass's method where it has one of its own."""
    if metaclass is not type:
        method = lookup(metaclass, MRO_METHOD)
        if method is not lookup(type, MRO_METHOD):
            order = tuple_from(method(cls))
            for i in range(1, size_of(order)):
                check_in_order(load_word(order, i), cls)
            return order
    return linearise(cls, bases)


def check_in_order(value, cls):
    """An item of what a metaclass's `mro` gives for a class: a class whose methods may have instances of the other as self."""
    if tag_of(value) != TYPE:
        throw(TypeError, concat(("mro() returned a non-class ('", type_name(value), "')")))
    tag = load_word(value, VALUE_TAG)
    if tag and tag != load_word(cls, VALUE_TAG) or load_word(value, INSTANCE_WORDS) > load_word(cls, INSTANCE_WORDS):
        throw(TypeError, concat(("mro() returned base with unsuitable layout ('", load_word(value, NAME), "')")))


def add_subclass(base, cls):
    if load_word(base, SUBCLASSES) is None:
        store_word(base, SUBCLASSES, new_list(0))
    list_append(load_word(base, SUBCLASSES), cls)


def call_set_name(cls):
    table = load_word(cls, ATTRIBUTES)
    for i in range(1, size_of(table), 2):
        value = load_word(table, i + 1)
        if tag_of(value) == INSTANCE:
            function = lookup(load_word(value, CLASS), SET_NAME)
            if function is not MISSING:
                set_name(function, value, cls, load_word(table, i))


def set_name(function, value, cls, name):
    try:
        function(value, cls, name)
    except Exception as error:
        raise_set_name(error, value, cls, name)


def call_init_subclass(cls, keywords):
    mro = load_word(cls, MRO)
    function = search(mro, place_after(mro, cls), INIT_SUBCLASS)
    if function is MISSING or keywords is None and function is lookup(object, INIT_SUBCLASS):
        return
    call_ex(bind(function, cls, cls), (), keywords)
