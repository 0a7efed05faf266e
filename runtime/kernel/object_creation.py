"""
Instances made by calling classes.

`__new__` and `__init__` of object and BaseException are known, and not called where they would do nothing more.
"""

from __pysm import load_word, new, store_word, tag_of
from abstract_errors import raise_abstract
from base_exception import BaseException, TypeError
from calls import call_ex
from exception_values import new_exception
from exceptions import throw
from instances import allocate
from object_class import object
from strings import concat
from tags import INSTANCE, TUPLE
from type_class import type
from types import FLAGS, IS_ABSTRACT, METACLASS, NAME, VALUE, is_subclass, lookup, size_of, type_name, type_of

NEW = "__new__"
INIT = "__init__"
CALL = "__call__"


def constructor(cls):
    """The function that is a class's `__new__`."""
    value = lookup(cls, NEW)
    return load_word(value, VALUE) if tag_of(value) == INSTANCE else value


def call_type(cls, args, keywords):
    """cls(*args, **keywords): a tuple, and a dict or None."""
    metaclass = load_word(cls, METACLASS)
    if metaclass is not type:
        call = lookup(metaclass, CALL)
        if call is not lookup(type, CALL):
            return call_ex(call, with_first(cls, args), keywords)
    return instantiate(cls, args, keywords)


def call_type_with(cls, count, a, b, c, d):
    """The same of up to four arguments by position."""
    if load_word(cls, METACLASS) is type and load_word(cls, FLAGS) & IS_ABSTRACT == 0 and constructor(cls) is constructor(object):
        init = lookup(cls, INIT)
        obj = allocate(cls)
        if count == 1:
            result = init(obj, a)
        elif count == 2:
            result = init(obj, a, b)
        elif count == 0:
            if init is lookup(object, INIT):
                return obj
            result = init(obj)
        elif count == 3:
            result = init(obj, a, b, c)
        else:
            result = init(obj, a, b, c, d)
        check_result(result)
        return obj
    args = new(TUPLE, count + 1)
    if count > 0:
        store_word(args, 1, a)
    if count > 1:
        store_word(args, 2, b)
    if count > 2:
        store_word(args, 3, c)
    if count > 3:
        store_word(args, 4, d)
    return call_type(cls, args, None)


def instantiate(cls, args, keywords):
    """type.__call__"""
    if cls is type and size_of(args) == 2 and keywords is None:
        return type_of(load_word(args, 1))
    if load_word(cls, FLAGS) & IS_ABSTRACT:
        raise_abstract(cls)
    make = constructor(cls)
    init = lookup(cls, INIT)
    if make is constructor(object):
        if init is lookup(object, INIT) and (size_of(args) > 1 or keywords is not None and load_word(keywords, 1)):
            throw(TypeError, concat((load_word(cls, NAME), "() takes no arguments")))
        obj = allocate(cls)
    elif make is constructor(BaseException):
        obj = new_exception(cls, args)
        if init is lookup(BaseException, INIT) and keywords is None:
            return obj
    else:
        obj = call_ex(make, with_first(cls, args), keywords)
        if not is_subclass(type_of(obj), cls):
            return obj
        init = lookup(type_of(obj), INIT)
    if init is not lookup(object, INIT):
        check_result(call_ex(init, with_first(obj, args), keywords))
    return obj


def check_result(result):
    if result is not None:
        throw(TypeError, concat(("__init__() should return None, not '", type_name(result), "'")))


def with_first(first, args):
    """A tuple with one more item at its start."""
    size = size_of(args)
    more = new(TUPLE, size + 1)
    store_word(more, 1, first)
    for i in range(1, size):
        store_word(more, i + 1, load_word(args, i))
    return more


def check_new(cls):
    """object.__new__ has arguments: only another `__init__` may want them."""
    if constructor(cls) is not constructor(object):
        throw(TypeError, "object.__new__() takes exactly one argument (the type to instantiate)")
    if lookup(cls, INIT) is lookup(object, INIT):
        throw(TypeError, concat((load_word(cls, NAME), "() takes no arguments")))


def check_init(obj):
    """object.__init__ has arguments: only another `__new__` may want them."""
    cls = type_of(obj)
    if lookup(cls, INIT) is not lookup(object, INIT):
        throw(TypeError, "object.__init__() takes exactly one argument (the instance to initialize)")
    if constructor(cls) is constructor(object):
        throw(TypeError, concat((load_word(cls, NAME), ".__init__() takes exactly one argument (the instance to initialize)")))
