"""The classes set and frozenset."""

from __pysm import load_word, tag_of
from class_unions import alias_of
from exceptions import KeyError, throw
from hash_iterators import iterate_set
from holding import held
from instances import make_value
from dicts import key_hash
from lists import list_from, list_repr
from receivers import raise_receiver
from repr_guard import enter_repr, leave_repr
from sets import (MASK, TABLE, USED, add_hashed, difference, difference_update, discard_hashed, find_key, frozen_hash, intersection, is_disjoint, is_subset, new_set,
                  set_clear, set_equal, set_from, set_part, set_pop, set_update, symmetric_difference, symmetric_update, take_over)
from strings import concat, length, slice_text
from tags import FROZENSET, RAW, SET, UNBOUND
from types import lookup, size_of, type_name, type_of


def set_value(self):
    """The SET that self is or holds."""
    if tag_of(self) == SET:
        return self
    value = held(self, SET)
    if value is None:
        raise_receiver(self, "set")
    return value


def any_value(self):
    """The SET or FROZENSET that self is or holds."""
    value = set_part(self)
    if value is None:
        raise_receiver(self, "set")
    return value


def as_set(x):
    """A set of the items, or the set itself."""
    value = set_part(x)
    return set_from(SET, x) if value is None else value


def looked_for(key):
    """A key to look for: a set, which has no hash, is replaced by a frozenset like it."""
    return set_from(FROZENSET, key) if set_part(key) is not None and lookup(type_of(key), "__hash__") is None else key


def result_tag(self):
    return tag_of(any_value(self))


def set_repr(self):
    value = any_value(self)
    name = type_name(self)
    plain = tag_of(self) == SET
    if load_word(value, USED) == 0:
        return concat((name, "()"))
    if enter_repr(self):
        return concat((name, "(...)"))
    try:
        text = list_repr(list_from(value))
    finally:
        leave_repr()
    text = slice_text(text, 1, length(text) - 1)
    return concat(("{", text, "}")) if plain else concat((name, "({", text, "})"))


class set_methods:
    """What sets and frozensets have in common."""

    _stands_for = "set"

    def copy(self):
        return set_from(result_tag(self), any_value(self))

    def union(self, *others):
        made = set_from(result_tag(self), any_value(self))
        for i in range(1, size_of(others)):
            set_update(made, load_word(others, i))
        return made

    def intersection(self, *others):
        if size_of(others) == 1:
            return set_from(result_tag(self), any_value(self))
        made = any_value(self)
        tag = tag_of(made)
        for i in range(1, size_of(others)):
            made = intersection(made, load_word(others, i), tag)
        return made

    def difference(self, *others):
        made = any_value(self)
        tag = tag_of(made)
        if size_of(others) == 1:
            return set_from(tag, made)
        made = difference(made, load_word(others, 1), tag)
        for i in range(2, size_of(others)):
            difference_update(made, load_word(others, i))
        return made

    def symmetric_difference(self, other, /):
        self = any_value(self)
        return symmetric_difference(self, other, tag_of(self))

    def isdisjoint(self, other, /):
        return is_disjoint(any_value(self), other)

    def issubset(self, other, /):
        return is_subset(any_value(self), as_set(other))

    def issuperset(self, other, /):
        return is_subset(as_set(other), any_value(self))

    def __len__(self):
        return load_word(any_value(self), USED)

    def __contains__(self, key, /):
        value = self if tag_of(self) == SET or tag_of(self) == FROZENSET else any_value(self)
        if tag_of(key) >= SET:
            key = looked_for(key)
        h = key_hash(key)
        # Most keys are the first that is looked at, or there is none.
        table = load_word(value, TABLE)
        at = ((h & load_word(value, MASK)) << 1) + 2
        tag = tag_of(load_word(table, at))
        if tag == UNBOUND:
            return False
        if tag != RAW and load_word(table, at) is key:
            return True
        return find_key(value, key, h) != 0

    def __iter__(self):
        return iterate_set(any_value(self))

    def __repr__(self):
        return set_repr(self)

    def __eq__(self, other, /):
        other = set_part(other)
        return NotImplemented if other is None else set_equal(any_value(self), other)

    def __ne__(self, other, /):
        other = set_part(other)
        return NotImplemented if other is None else not set_equal(any_value(self), other)

    def __le__(self, other, /):
        other = set_part(other)
        return NotImplemented if other is None else is_subset(any_value(self), other)

    def __lt__(self, other, /):
        other = set_part(other)
        if other is None:
            return NotImplemented
        self = any_value(self)
        return load_word(self, USED) < load_word(other, USED) and is_subset(self, other)

    def __ge__(self, other, /):
        other = set_part(other)
        return NotImplemented if other is None else is_subset(other, any_value(self))

    def __gt__(self, other, /):
        other = set_part(other)
        if other is None:
            return NotImplemented
        self = any_value(self)
        return load_word(other, USED) < load_word(self, USED) and is_subset(other, self)

    def __or__(self, other, /):
        other = set_part(other)
        if other is None:
            return NotImplemented
        made = set_from(result_tag(self), any_value(self))
        set_update(made, other)
        return made

    def __ror__(self, other, /):
        other = set_part(other)
        if other is None:
            return NotImplemented
        made = set_from(tag_of(other), other)
        set_update(made, any_value(self))
        return made

    def __and__(self, other, /):
        other = set_part(other)
        return NotImplemented if other is None else intersection(any_value(self), other, result_tag(self))

    def __rand__(self, other, /):
        other = set_part(other)
        return NotImplemented if other is None else intersection(other, any_value(self), tag_of(other))

    def __sub__(self, other, /):
        other = set_part(other)
        return NotImplemented if other is None else difference(any_value(self), other, result_tag(self))

    def __rsub__(self, other, /):
        other = set_part(other)
        return NotImplemented if other is None else difference(other, any_value(self), tag_of(other))

    def __xor__(self, other, /):
        other = set_part(other)
        return NotImplemented if other is None else symmetric_difference(any_value(self), other, result_tag(self))

    def __rxor__(self, other, /):
        other = set_part(other)
        return NotImplemented if other is None else symmetric_difference(other, any_value(self), tag_of(other))


def empty_set():
    return new_set(SET)


def set_of_items(iterable):
    return set_from(SET, iterable)


class set(set_methods):
    _call_0 = empty_set
    _call_1 = set_of_items

    __hash__ = None

    @staticmethod
    def __new__(cls, *arguments, **keywords):
        return make_value(cls, new_set(SET))

    @classmethod
    def __class_getitem__(cls, item, /):
        return alias_of(cls, item)

    def __init__(self, iterable=(), /):
        self = set_value(self)
        if load_word(self, USED):
            set_clear(self)
        set_update(self, iterable)

    def add(self, key, /):
        add_hashed(set_value(self), key, key_hash(key))

    def discard(self, key, /):
        key = looked_for(key)
        discard_hashed(set_value(self), key, key_hash(key))

    def remove(self, key, /):
        used = looked_for(key)
        if not discard_hashed(set_value(self), used, key_hash(used)):
            throw(KeyError, key)

    def pop(self):
        return set_pop(set_value(self))

    def clear(self):
        set_clear(set_value(self))

    def update(self, *others):
        self = set_value(self)
        for i in range(1, size_of(others)):
            set_update(self, load_word(others, i))

    def intersection_update(self, *others):
        self = set_value(self)
        made = self
        for i in range(1, size_of(others)):
            made = intersection(made, load_word(others, i), SET)
        if made is not self:
            take_over(self, made)

    def difference_update(self, *others):
        self = set_value(self)
        for i in range(1, size_of(others)):
            difference_update(self, load_word(others, i))

    def symmetric_difference_update(self, other, /):
        symmetric_update(set_value(self), other)

    def __ior__(self, other, /):
        part = set_part(other)
        if part is None:
            return NotImplemented
        set_update(set_value(self), part)
        return self

    def __iand__(self, other, /):
        part = set_part(other)
        if part is None:
            return NotImplemented
        value = set_value(self)
        take_over(value, intersection(value, part, SET))
        return self

    def __isub__(self, other, /):
        part = set_part(other)
        if part is None:
            return NotImplemented
        difference_update(set_value(self), part)
        return self

    def __ixor__(self, other, /):
        part = set_part(other)
        if part is None:
            return NotImplemented
        symmetric_update(set_value(self), part)
        return self


class frozenset(set_methods):
    @staticmethod
    def __new__(cls, iterable=(), /):
        if tag_of(iterable) == FROZENSET:
            return make_value(cls, iterable)
        return make_value(cls, set_from(FROZENSET, iterable))

    @classmethod
    def __class_getitem__(cls, item, /):
        return alias_of(cls, item)

    def copy(self):
        if tag_of(self) == FROZENSET:
            return self
        return set_from(FROZENSET, self)

    def __hash__(self):
        return frozen_hash(any_value(self))
