"""The class statement."""

from __pysm import MISSING, load_word, store_word, tag_of
from attributes import find_attribute
from base_exception import TypeError
from call_ex import call_ex
from class_creation import new_type
from dict_pairs import text_item
from dicts import dict_remove, new_dict
from exceptions import throw
from function_words import is_built_in
from lists import list_append, list_extend, new_list
from strings import concat
from subscripts import set_item
from tags import CELL, DICT, TUPLE, TYPE, UNBOUND
from tuples import tuple_of_words
from type_class import type
from types import FLAGS, IS_NATIVE, NAME, is_subclass, lookup, size_of, type_name, type_of

METACLASS_NAME = "metaclass"
PREPARE = "__prepare__"
MRO_ENTRIES = "__mro_entries__"
ORIGINAL_BASES = "__orig_bases__"


def build_class(function, name, *bases, **keywords):
    """function(namespace) is the class body; it returns the cell that its functions know the class from, or None."""
    resolved = resolve_bases(bases)
    metaclass = None
    if load_word(keywords, 1):
        metaclass = take_metaclass(keywords)
    if metaclass is None:
        metaclass = type if size_of(resolved) == 1 else type_of(load_word(resolved, 1))
    if tag_of(metaclass) == TYPE:
        metaclass = most_derived(metaclass, resolved)
    namespace = prepare(metaclass, name, resolved, keywords)
    cell = function(namespace)
    if resolved is not bases:
        set_item(namespace, ORIGINAL_BASES, bases)
    if metaclass is type:
        cls = new_type(type, name, resolved, namespace, keywords if load_word(keywords, 1) else None)
    else:
        cls = call_ex(metaclass, (name, resolved, namespace), keywords)
    if is_built_in(function) and tag_of(cls) == TYPE:
        store_word(cls, FLAGS, load_word(cls, FLAGS) | IS_NATIVE)
    if tag_of(cell) == CELL and tag_of(load_word(cell, 1)) == UNBOUND:
        store_word(cell, 1, cls)
    return cls


def take_metaclass(keywords):
    """The metaclass among the keywords, which is removed, or None."""
    metaclass = text_item(keywords, METACLASS_NAME)
    if metaclass is MISSING:
        return None
    dict_remove(keywords, METACLASS_NAME)
    return metaclass


def most_derived(metaclass, bases):
    """The metaclass that is a subclass of those of all bases."""
    for i in range(1, size_of(bases)):
        other = type_of(load_word(bases, i))
        if not is_subclass(metaclass, other):
            if not is_subclass(other, metaclass):
                throw(TypeError, "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
            metaclass = other
    return metaclass


def prepare(metaclass, name, bases, keywords):
    """The namespace in which a class body runs."""
    if metaclass is type:
        return new_dict()
    function = find_attribute(metaclass, PREPARE)
    if function is MISSING:
        return new_dict()
    namespace = call_ex(function, (name, bases), keywords)
    if tag_of(namespace) != DICT and lookup(type_of(namespace), "__getitem__") is MISSING:
        throw(TypeError, concat((load_word(metaclass, NAME) if tag_of(metaclass) == TYPE else "<metaclass>", ".__prepare__() must return a mapping, not ",
                                 type_name(namespace))))
    return namespace


def resolve_bases(bases):
    """The bases, after `__mro_entries__` of those that are no classes."""
    for i in range(1, size_of(bases)):
        if tag_of(load_word(bases, i)) != TYPE and find_attribute(load_word(bases, i), MRO_ENTRIES) is not MISSING:
            return with_entries(bases)
    return bases


def with_entries(bases):
    result = new_list(0)
    for i in range(1, size_of(bases)):
        base = load_word(bases, i)
        function = MISSING if tag_of(base) == TYPE else find_attribute(base, MRO_ENTRIES)
        if function is MISSING:
            list_append(result, base)
        else:
            entries = function(bases)
            if tag_of(entries) != TUPLE:
                throw(TypeError, "__mro_entries__ must return a tuple")
            list_extend(result, entries)
    return tuple_of_words(load_word(result, 2), 1, load_word(result, 1))
