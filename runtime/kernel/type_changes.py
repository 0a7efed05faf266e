"""Changes of classes: monkey patching."""

from __pysm import MISSING, fill_words, load_word, store_word, tag_of
from attribute_changes import DELETE, SET
from attribute_errors import no_attribute
from attribute_tables import remove, store
from attributes import is_data_descriptor
from base_exception import TypeError
from class_creation import add_flags, add_subclass, note_attribute, order_of, wrapped
from dicts import new_dict
from exception_types import ValueError
from exceptions import throw
from layouts import best_base, solid_base
from strings import character_at, concat, length
from tags import INSTANCE, STR, TUPLE, TYPE
from types import (ATTRIBUTES, BASES, CLASS, FLAGS, INHERITED, IS_BUILT_IN, METACLASS, MODULE_NAME, MRO, NAME, QUALIFIED_NAME, SUBCLASSES, find_own, forget, forget_all, lookup, not_plain,
                   size_of, type_name)

DOC = "__doc__"
MODULE = "__module__"
ANNOTATIONS = "__annotations__"


def of_metaclass(cls, name, operation):
    """The function by which a data descriptor of the metaclass sets or deletes an attribute of the class, after it the descriptor; None for none."""
    value = lookup(load_word(cls, METACLASS), name)
    if name is DOC or tag_of(value) != INSTANCE or not is_data_descriptor(value):
        return None, None
    return lookup(load_word(value, CLASS), operation), value


def check_mutable(cls, name):
    if load_word(cls, FLAGS) & IS_BUILT_IN:
        throw(TypeError, concat(("cannot set '", name, "' attribute of immutable type '", load_word(cls, NAME), "'")))


def set_in_type(cls, name, value):
    """cls.name = value"""
    check_mutable(cls, name)
    setter, descriptor = of_metaclass(cls, name, SET)
    if setter is not None:
        setter(descriptor, cls, value)
        return
    set_own(cls, name, value)


def set_own(cls, name, value):
    note_attribute(cls, name, value)
    store(cls, ATTRIBUTES, name, wrapped(name, value), 0)
    forget(cls, name)


def delete_in_type(cls, name):
    check_mutable(cls, name)
    deleter, descriptor = of_metaclass(cls, name, DELETE)
    if deleter is not None:
        deleter(descriptor, cls)
        return
    delete_own(cls, name)


def delete_own(cls, name):
    if not remove(load_word(cls, ATTRIBUTES), name):
        no_attribute(cls, name)
    forget(cls, name)


def check_text(cls, value, what):
    if tag_of(value) != STR:
        throw(TypeError, concat(("can only assign string to ", load_word(cls, NAME), ".", what, ", not '", type_name(value), "'")))


def set_name(cls, value):
    check_text(cls, value, "__name__")
    for i in range(length(value)):
        if character_at(value, i) == 0:
            throw(ValueError, "type name must not contain null characters")
    store_word(cls, NAME, value)


def set_qualified_name(cls, value):
    check_text(cls, value, "__qualname__")
    store_word(cls, QUALIFIED_NAME, value)


def set_module(cls, value):
    store_word(cls, MODULE_NAME, value)
    store(cls, ATTRIBUTES, MODULE, value, 0)
    forget(cls, MODULE)


def annotations_of(cls):
    """A class of the program without annotations has a dict of none, from when it is asked for them."""
    kept = find_own(cls, ANNOTATIONS)
    if kept is not MISSING:
        return kept
    if load_word(cls, FLAGS) & IS_BUILT_IN:
        no_attribute(cls, ANNOTATIONS)
    made = new_dict()
    set_own(cls, ANNOTATIONS, made)
    return made


def set_annotations(cls, value):
    check_mutable(cls, ANNOTATIONS)
    set_own(cls, ANNOTATIONS, value)


def delete_annotations(cls):
    check_mutable(cls, ANNOTATIONS)
    delete_own(cls, ANNOTATIONS)


def set_bases(cls, bases):
    if tag_of(bases) != TUPLE:
        throw(TypeError, concat(("can only assign tuple to ", load_word(cls, NAME), ".__bases__, not ", type_name(bases))))
    if size_of(bases) == 1:
        throw(TypeError, concat(("can only assign non-empty tuple to ", load_word(cls, NAME), ".__bases__, not ()")))
    flags = 0
    for i in range(1, size_of(bases)):
        base = load_word(bases, i)
        if tag_of(base) != TYPE:
            throw(TypeError, concat((load_word(cls, NAME), ".__bases__ must be tuple of classes, not '", type_name(base), "'")))
        flags |= load_word(base, FLAGS)
    old = best_base(load_word(cls, BASES))
    base = best_base(bases)
    if solid_base(old) is not solid_base(base):
        throw(TypeError, concat(("__bases__ assignment: '", load_word(base, NAME), "' object layout differs from '", load_word(old, NAME), "'")))
    for i in range(1, size_of(load_word(cls, BASES))):
        drop_subclass(load_word(load_word(cls, BASES), i), cls)
    store_word(cls, BASES, bases)
    for i in range(1, size_of(bases)):
        add_subclass(load_word(bases, i), cls)
    add_flags(cls, flags & INHERITED)
    order_again(cls)
    forget_all()


def order_again(cls):
    not_plain(cls)
    store_word(cls, MRO, order_of(cls, load_word(cls, METACLASS), load_word(cls, BASES)))
    subclasses = load_word(cls, SUBCLASSES)
    if subclasses is not None:
        for i in range(load_word(subclasses, 1)):
            order_again(load_word(load_word(subclasses, 2), i + 1))


def drop_subclass(base, cls):
    """Takes a class off the list of a base's subclasses."""
    subclasses = load_word(base, SUBCLASSES)
    items = load_word(subclasses, 2)
    kept = 0
    for i in range(load_word(subclasses, 1)):
        other = load_word(items, i + 1)
        if other is not cls:
            kept += 1
            store_word(items, kept, other)
    fill_words(items, kept + 1, load_word(subclasses, 1) - kept, None)
    store_word(subclasses, 1, kept)
