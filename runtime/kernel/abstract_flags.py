"""`__abstractmethods__` of classes: those that have some cannot be called."""

from __pysm import MISSING, load_word, store_word
from abstract_errors import raise_abstract
from attribute_tables import store
from exception_types import AttributeError
from exceptions import throw
from instantiation import use_abstract
from truth import truth
from types import ATTRIBUTES, FLAGS, IS_ABSTRACT, find_own

ABSTRACT_METHODS = "__abstractmethods__"


def abstract_methods(cls):
    names = find_own(cls, ABSTRACT_METHODS)
    if names is MISSING:
        throw(AttributeError, ABSTRACT_METHODS)
    return names


def set_abstract_methods(cls, names):
    use_abstract(raise_abstract)
    store(cls, ATTRIBUTES, ABSTRACT_METHODS, names, 0)
    flags = load_word(cls, FLAGS) & ~IS_ABSTRACT
    store_word(cls, FLAGS, flags | IS_ABSTRACT if truth(names) else flags)
