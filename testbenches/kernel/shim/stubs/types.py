"""Types of values, which are CPython's."""

import __pysm as machine
import values

CLASS = 1
NAME = 2
VALUE_TAG = 10


def type_name(x):
    return values.to_word(type(values.from_word(x)).__name__)


def size_of(reference):
    return machine.retag(5, reference) >> 32


def type_of(x):
    return type(values.from_word(x))


def lookup(cls, name):
    return getattr(cls, values.from_word(name), machine.MISSING)


def is_kind(x, cls):
    return isinstance(x.words[1] if isinstance(x, machine.Ref) else x, type) and issubclass(x.words[1], cls)


def is_subclass(cls, other):
    return issubclass(cls, other)
