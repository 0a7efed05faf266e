"""with statements, and imports that fail."""

from __pysm import MISSING, load_word, store_word
from exceptions import ModuleNotFoundError, TypeError, raise_exception, throw
from exception_values import SPARE, TRACEBACK, new_exception
from methods import bound_special, special
from strings import concat
from types import CLASS, type_name, type_of


def no_module(name):
    """import name, where there is no such module."""
    error = new_exception(ModuleNotFoundError, (concat(("No module named '", name, "'")),))
    store_word(error, SPARE, (name, None))
    raise_exception(error)


def with_exit(manager):
    """The exit method, bound."""
    if special(manager, "__enter__") is MISSING:
        throw(TypeError, concat(("'", type_name(manager), "' object does not support the context manager protocol")))
    method = bound_special(manager, "__exit__")
    if method is MISSING:
        throw(TypeError, concat(("'", type_name(manager), "' object does not support the context manager protocol (missed __exit__ method)")))
    return method


def with_enter(manager):
    return bound_special(manager, "__enter__")()


def with_exception(leave, error):
    return leave(load_word(error, CLASS), error, load_word(error, TRACEBACK))


def async_with_exit(manager):
    if special(manager, "__aenter__") is MISSING:
        throw(TypeError, concat(("'", type_name(manager), "' object does not support the asynchronous context manager protocol")))
    method = bound_special(manager, "__aexit__")
    if method is MISSING:
        throw(TypeError, concat(("'", type_name(manager), "' object does not support the asynchronous context manager protocol (missed __aexit__ method)")))
    return method


def async_with_enter(manager):
    return bound_special(manager, "__aenter__")()
