"""Unions of classes, int | str, and parameterised classes, list[int]."""

from __pysm import fill_words, load_word, new, store_word, tag_of
from attributes import get_attribute
from base_exception import TypeError
from call_ex import call_ex
from class_checks import is_instance, is_subclass_of
from class_text import class_path
from comparing import same_value
from exceptions import throw
from instances import allocate
from lists import list_append, new_list
from hashes import hash_of
from texts import repr_of
from singletons import NoneType
from strings import concat, join_words
from tags import INSTANCE, NONE, TUPLE, TYPE
from tuples import tuple_of_words
from types import CLASS, VALUE, is_subclass, size_of

ORIGIN = 3
ARGS = 4


def is_class_like(value):
    """Whether a value may be part of a union."""
    tag = tag_of(value)
    return tag == TYPE or tag == NONE or tag == INSTANCE and (load_word(value, CLASS) is UnionType or is_subclass(load_word(value, CLASS), GenericAlias))


def union_of(a, b):
    """a | b, or NotImplemented."""
    if not is_class_like(a) or not is_class_like(b) or a is None and b is None:
        return NotImplemented
    members = new_list(0)
    add_members(members, a)
    add_members(members, b)
    if load_word(members, 1) == 1:
        return load_word(load_word(members, 2), 1)
    union = allocate(UnionType)
    store_word(union, VALUE, tuple_of_words(load_word(members, 2), 1, load_word(members, 1)))
    return union


def add_members(members, value):
    if value is None:
        value = NoneType
    if tag_of(value) == INSTANCE and load_word(value, CLASS) is UnionType:
        args = load_word(value, VALUE)
        for i in range(1, size_of(args)):
            add_members(members, load_word(args, i))
        return
    items = load_word(members, 2)
    for i in range(load_word(members, 1)):
        if load_word(items, i + 1) is value:
            return
    list_append(members, value)


def is_union(value):
    return tag_of(value) == INSTANCE and load_word(value, CLASS) is UnionType


def is_alias(value):
    return tag_of(value) == INSTANCE and is_subclass(load_word(value, CLASS), GenericAlias)


def part_text(value):
    """How a class is shown among the parameters of another."""
    if tag_of(value) == TYPE:
        return class_path(value)
    return "..." if value is ... else repr_of(value)


def parts_text(parts, between):
    texts = new(TUPLE, size_of(parts))
    fill_words(texts, 1, size_of(parts) - 1, None)
    for i in range(1, size_of(parts)):
        part = load_word(parts, i)
        store_word(texts, i, "None" if part is NoneType and between is BAR else part_text(part))
    return join_words(between, texts, 1, size_of(texts) - 1)


BAR = " | "


def has_item(items, value):
    for i in range(1, size_of(items)):
        if load_word(items, i) is value:
            return True
    return False


class UnionType:
    _module = "types"
    _flags = 16
    _checks_self = True

    def __repr__(self):
        return parts_text(load_word(self, VALUE), BAR)

    def __or__(self, other):
        return union_of(self, other)

    def __ror__(self, other):
        return union_of(other, self)

    def __eq__(self, other):
        if not is_union(other):
            return NotImplemented
        mine, others = load_word(self, VALUE), load_word(other, VALUE)
        if size_of(mine) != size_of(others):
            return False
        for i in range(1, size_of(mine)):
            if not has_item(others, load_word(mine, i)):
                return False
        return True

    def __hash__(self):
        result = 0
        for i in range(1, size_of(load_word(self, VALUE))):
            result ^= hash_of(load_word(load_word(self, VALUE), i))
        return result

    def __instancecheck__(self, value):
        return is_instance(value, load_word(self, VALUE))

    def __subclasscheck__(self, cls):
        return is_subclass_of(cls, load_word(self, VALUE))

    @property
    def __args__(self):
        return load_word(self, VALUE)


def alias_of(origin, key):
    """origin[key]"""
    return new_alias(GenericAlias, origin, key)


def new_alias(cls, origin, key):
    alias = allocate(cls)
    store_word(alias, ORIGIN, origin)
    store_word(alias, ARGS, key if tag_of(key) == TUPLE else (key,))
    return alias


class GenericAlias:
    _module = "types"
    _words = 5
    _checks_self = True

    @staticmethod
    def __new__(cls, origin, args, /):
        return new_alias(cls, origin, args)

    def __repr__(self):
        return concat((part_text(load_word(self, ORIGIN)), "[", parts_text(load_word(self, ARGS), ", "), "]"))

    def __call__(self, /, *args, **keywords):
        return call_ex(load_word(self, ORIGIN), args, keywords)

    def __instancecheck__(self, value):
        throw(TypeError, "isinstance() argument 2 cannot be a parameterized generic")

    def __subclasscheck__(self, cls):
        throw(TypeError, "issubclass() argument 2 cannot be a parameterized generic")

    def __mro_entries__(self, bases):
        return (load_word(self, ORIGIN),)

    def __or__(self, other):
        return union_of(self, other)

    def __ror__(self, other):
        return union_of(other, self)

    def __eq__(self, other):
        if not is_alias(other):
            return NotImplemented
        return load_word(self, ORIGIN) is load_word(other, ORIGIN) and same_value(load_word(self, ARGS), load_word(other, ARGS))

    def __hash__(self):
        return hash_of(load_word(self, ORIGIN)) ^ hash_of(load_word(self, ARGS))

    def __getattr__(self, name):
        return get_attribute(load_word(self, ORIGIN), name)

    @property
    def __origin__(self):
        return load_word(self, ORIGIN)

    @property
    def __args__(self):
        return load_word(self, ARGS)
