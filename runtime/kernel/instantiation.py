"""
Instances made by calling classes. Arguments are the items of a TUPLE or an ARRAY, keywords an ARRAY of names and values, or None.

`__new__` and `__init__` of object and BaseException are known, and not called where they would do nothing more.
"""

from __pysm import MISSING, copy_words, load_word, new, store_word, tag_of
from base_exception import BaseException, TypeError
from calls import apply, with_first
from exception_values import new_exception
from exceptions import throw
from instances import allocate
from object_class import object
from strings import concat
from tags import FUNCTION, INSTANCE, TUPLE
from type_class import type
from types import FLAGS, IS_ABSTRACT, IS_BUILT_IN, MAKES_BARE, MAKES_PLAIN, MAKES_VALUE, METACLASS, NAME, VALUE, is_subclass, lookup, size_of, type_name, type_of

NEW = "__new__"
INIT = "__init__"
CALL = "__call__"

# Raises the error of a class with abstract methods; set where there is the first such class, so that other programs do without.
refuse_abstract = None


def use_abstract(function):
    global refuse_abstract
    refuse_abstract = function


def constructor(cls):
    """The function that is a class's `__new__`."""
    value = lookup(cls, NEW)
    return load_word(value, VALUE) if tag_of(value) == INSTANCE else value


def way_of_making(cls):
    """
    What a call of a class comes to, a flag that it keeps until it changes: MAKES_PLAIN, an instance of its own words and its `__init__`, a function; MAKES_BARE, the same
    with an `__init__` that does no more; MAKES_VALUE, its `__new__`, a function of a built-in class, and that is all; or 0, another.
    """
    if load_word(cls, METACLASS) is not type or cls is type or load_word(cls, FLAGS) & IS_ABSTRACT:
        return 0
    make = constructor(cls)
    init = lookup(cls, INIT)
    if make is constructor(object) or make is constructor(BaseException):
        if init is lookup(object, INIT) or init is lookup(BaseException, INIT):
            way = MAKES_BARE
        else:
            way = MAKES_PLAIN
    else:
        way = MAKES_VALUE if init is lookup(object, INIT) and load_word(cls, FLAGS) & IS_BUILT_IN else 0
    # Those of object are not linked where nobody asks for them.
    if tag_of(make) != FUNCTION and make is not MISSING or tag_of(init) != FUNCTION and init is not MISSING:
        return 0
    store_word(cls, FLAGS, load_word(cls, FLAGS) | way)
    return way


def instantiate(cls, items, keywords):
    """cls(...), by the metaclass where it says how."""
    metaclass = load_word(cls, METACLASS)
    if metaclass is not type:
        call = lookup(metaclass, CALL)
        if call is not lookup(type, CALL):
            return apply(call, with_first(cls, items), keywords)
    return make_instance(cls, items, keywords)


def make_instance(cls, items, keywords):
    """type.__call__"""
    if cls is type and size_of(items) == 2 and keywords is None:
        return type_of(load_word(items, 1))
    if load_word(cls, FLAGS) & IS_ABSTRACT:
        refuse_abstract(cls)
    make = constructor(cls)
    init = lookup(cls, INIT)
    if make is constructor(object):
        if init is lookup(object, INIT) and (size_of(items) > 1 or keywords is not None):
            throw(TypeError, concat((load_word(cls, NAME), "() takes no arguments")))
        obj = allocate(cls)
    elif make is constructor(BaseException):
        obj = new_exception(cls, tuple_of_items(items))
        if init is lookup(BaseException, INIT) and keywords is None:
            return obj
    else:
        obj = apply(make, with_first(cls, items), keywords)
        if not is_subclass(type_of(obj), cls):
            return obj
        init = lookup(type_of(obj), INIT)
    if init is not lookup(object, INIT):
        check_init(apply(init, with_first(obj, items), keywords))
    return obj


def tuple_of_items(items):
    if tag_of(items) == TUPLE:
        return items
    size = size_of(items)
    result = new(TUPLE, size)
    copy_words(result, 1, items, 1, size - 1)
    return result


def check_init(result):
    if result is not None:
        throw(TypeError, concat(("__init__() should return None, not '", type_name(result), "'")))


def refuse_new_arguments(cls):
    """object.__new__ has arguments: only another `__init__` may want them."""
    if constructor(cls) is not constructor(object):
        throw(TypeError, "object.__new__() takes exactly one argument (the type to instantiate)")
    if lookup(cls, INIT) is lookup(object, INIT):
        throw(TypeError, concat((load_word(cls, NAME), "() takes no arguments")))


def refuse_new_of(cls):
    """object.__new__ of a class whose instances hold a value of a built-in type."""
    name = load_word(cls, NAME)
    throw(TypeError, concat(("object.__new__(", name, ") is not safe, use ", name, ".__new__()")))


def refuse_init_arguments(obj):
    """object.__init__ has arguments: only another `__new__` may want them."""
    cls = type_of(obj)
    if lookup(cls, INIT) is not lookup(object, INIT):
        throw(TypeError, "object.__init__() takes exactly one argument (the instance to initialize)")
    if constructor(cls) is constructor(object):
        throw(TypeError, concat((load_word(cls, NAME), ".__init__() takes exactly one argument (the instance to initialize)")))
