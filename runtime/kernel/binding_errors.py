"""The TypeErrors of calls whose arguments do not fit."""

from __pysm import load_word, names, tag_of
from exceptions import TypeError, throw
from function_words import BUILT_IN, DEFAULTS, FLAGS_AT, MODULE_NAME, NAME, OPERATOR_METHOD, PARAMETER_NAMES, QUALIFIED_NAME, SHAPE, descriptor
from int_text import int_to_text
from receivers import throw_receiver
from strings import character_at, concat, is_equal, length, slice_text
from tags import FUNCTION, INSTANCE, UNBOUND
from types import MRO, VALUE, lookup, size_of, type_name, type_of
from types import NAME as CLASS_NAME


def is_built_in_function(function):
    return load_word(function, SHAPE) >> FLAGS_AT & BUILT_IN != 0


def optional_count(function):
    defaults = load_word(function, DEFAULTS)
    return 0 if defaults is None else size_of(defaults) - 1


def raise_too_many(function, bound, count):
    name = load_word(function, QUALIFIED_NAME)
    positional = load_word(function, SHAPE) >> 8 & 0xFF
    required = positional - optional_count(function)
    if is_built_in_function(function):
        check_receiver(function, bound)
        raise_built_in(function, name, required, positional, count)
    takes = int_to_text(positional, 10)
    if required != positional:
        takes = concat(("from ", int_to_text(required, 10), " to ", takes))
    only = given_keywords(function, bound, count)
    throw(TypeError, concat((
        name, "() takes ", takes, " positional argument" if positional == 1 and required == 1 else " positional arguments", " but ", int_to_text(count, 10), only,
        " was given" if count == 1 and only is "" else " were given")))


def given_keywords(function, bound, count):
    """What the message says of keyword-only arguments that were given."""
    shape = load_word(function, SHAPE)
    positional = shape >> 8 & 0xFF
    given = 0
    for i in range(positional + 1, positional + (shape >> 16 & 0xFF) + 1):
        if tag_of(load_word(bound, i)) != UNBOUND:
            given += 1
    if given == 0:
        return ""
    return concat((" positional argument" if count == 1 else " positional arguments", " (and ", int_to_text(given, 10), " keyword-only argument" if given == 1 else " keyword-only arguments", ")"))


def takes_keywords(function):
    """Whether a built-in function has positional parameters that a call may name."""
    shape = load_word(function, SHAPE)
    unnamed = shape & 0xFF
    if unnamed == 0 and is_method(function):
        unnamed = 1
    return unnamed != shape >> 8 & 0xFF


def is_method(function):
    """Whether the first of a function's parameters is the object or the class."""
    names = load_word(function, PARAMETER_NAMES)
    return size_of(names) > 1 and (load_word(names, 1) is "self" or load_word(names, 1) is "cls") and load_word(function, NAME) is not load_word(function, QUALIFIED_NAME)


def is_operator(function):
    """Whether CPython calls it a slot wrapper that counts its arguments: `__init__` and `__call__` leave that to what they wrap."""
    name = load_word(function, NAME)
    return load_word(function, SHAPE) >> FLAGS_AT & OPERATOR_METHOD and name is not "__init__" and name is not "__call__"


def check_receiver(function, bound):
    """A method's first argument must be of its class, whatever else is wrong."""
    names = load_word(function, PARAMETER_NAMES)
    if not is_method(function) or load_word(names, 1) is not "self" or load_word(function, NAME) is "__init__":
        return
    name = name_of_class(load_word(function, QUALIFIED_NAME))
    receiver = load_word(bound, 1)
    if tag_of(receiver) == UNBOUND:
        if is_operator(function):
            throw(TypeError, concat(("descriptor '", load_word(function, NAME), "' of '", name, "' object needs an argument")))
        throw(TypeError, concat(("unbound method ", load_word(function, QUALIFIED_NAME), "() needs an argument")))
    mro = load_word(type_of(receiver), MRO)
    for i in range(1, size_of(mro)):
        if is_equal(load_word(load_word(mro, i), CLASS_NAME), name):
            return
    throw_receiver(function, name, receiver)


def module_of(function):
    """What stands before the name of a built-in function that is no method: its module, with a dot, unless that is the built-in names'."""
    module = load_word(function, MODULE_NAME)
    return "" if is_equal(module, "builtins") or load_word(function, NAME) is not load_word(function, QUALIFIED_NAME) else concat((module, "."))


def plural(count):
    return "" if count == 1 else "s"


def raise_built_in(function, name, required, positional, count):
    """Methods do not count the object, nor `__new__` the class."""
    short = load_word(function, NAME)
    keywords = takes_keywords(function)
    keyword_only = load_word(function, SHAPE) >> 16 & 0xFF
    if is_method(function):
        required -= 1
        positional -= 1
        count -= 1
    operator = is_operator(function)
    if short is "__new__" or short is "__init__":
        name = name_of_class(name)
        short = name
    given = int_to_text(count, 10)
    limit = positional if count > positional else required
    bound = "" if required == positional else "at most " if count > positional else "at least "
    if operator:
        throw(TypeError, concat(("" if positional < 2 else " ", "expected ", bound, int_to_text(limit, 10), " argument", plural(limit), ", got ", given)))
    if keyword_only and count > positional and (keywords or positional == 0):
        total = positional + keyword_only
        if count > total:
            throw(TypeError, concat((short, "() takes at most ", int_to_text(total, 10), " argument", plural(total), " (", given, " given)")))
        if positional == 0:
            throw(TypeError, concat((short, "() takes no positional arguments")))
        throw(TypeError, concat((short, "() takes ", "exactly " if required == positional else "at most ", int_to_text(positional, 10), " positional argument", plural(positional), " (", given, " given)")))
    if positional == 0:
        throw(TypeError, concat((module_of(function), name, "() takes no arguments (", given, " given)")))
    if keywords or names_part(function):
        if required == positional:
            bound = "exactly "
        kind = " argument" if count > positional or count or not keywords else " positional argument"
        throw(TypeError, concat((short, "() takes ", bound, int_to_text(limit, 10), kind, plural(limit), " (", given, " given)")))
    if required == 1 and positional == 1 and keyword_only == 0 and load_word(function, NAME) is not "__new__" and load_word(function, NAME) is not "__init__":
        throw(TypeError, concat((module_of(function), name, "() takes exactly one argument (", given, " given)")))
    throw(TypeError, concat((short, " expected ", bound, int_to_text(limit, 10), " argument", plural(limit), ", got ", given)))


def names_part(function):
    """Whether it is one of the methods of text that look for a part between two positions: CPython counts their arguments by another way."""
    names = load_word(function, PARAMETER_NAMES)
    return size_of(names) > 4 and is_method(function) and (load_word(names, 2) is "sub" or load_word(names, 2) is "prefix" or load_word(names, 2) is "suffix")


def name_of_class(name):
    """The class of a qualified name."""
    stop = 0
    while character_at(name, stop) != 46:
        stop += 1
    return slice_text(name, 0, stop)


def raise_missing_argument(function, bound, required):
    """The first parameter of a built-in function, one that a call may name, that has no value."""
    shape = load_word(function, SHAPE)
    names = load_word(function, PARAMETER_NAMES)
    for i in range(1, required + 1):
        if tag_of(load_word(bound, i)) == UNBOUND and i > shape & 0xFF:
            at = i - 1 if is_method(function) else i
            name = load_word(function, NAME)
            if name is "__new__" or name is "__init__":
                name = name_of_class(load_word(function, QUALIFIED_NAME))
            throw(TypeError, concat((name, "() missing required argument '", load_word(names, i), "' (pos ", int_to_text(at, 10), ")")))


def raise_missing(function, bound, required):
    if is_built_in_function(function):
        count = 0
        for i in range(1, required + 1):
            if tag_of(load_word(bound, i)) != UNBOUND:
                count += 1
        check_receiver(function, bound)
        if not is_operator(function):
            raise_missing_argument(function, bound, required)
        raise_built_in(function, load_word(function, QUALIFIED_NAME), required, load_word(function, SHAPE) >> 8 & 0xFF, count)
    raise_names(function, bound, 0, required, "positional")


def raise_missing_keywords(function, bound, first, end):
    raise_names(function, bound, first, end, "keyword-only")


def raise_names(function, bound, first, end, kind):
    missing = 0
    for i in range(first + 1, end + 1):
        if tag_of(load_word(bound, i)) == UNBOUND:
            missing += 1
    names = load_word(function, PARAMETER_NAMES)
    text = concat((load_word(function, QUALIFIED_NAME), "() missing ", int_to_text(missing, 10), " required ", kind, " argument: " if missing == 1 else " arguments: "))
    left = missing
    for i in range(first + 1, end + 1):
        if tag_of(load_word(bound, i)) == UNBOUND:
            left -= 1
            text = concat((text, "'", load_word(names, i), "'", "" if left == 0 else " and " if missing == 2 else ", and " if left == 1 else ", "))
    throw(TypeError, text)


def is_left_to_other(function, bound):
    """Whether a keyword of a built-in `__new__`, or of list's `__init__`, is for the other of the two, which a class of the program has in its own way."""
    name = load_word(function, NAME)
    if tag_of(load_word(bound, 1)) == UNBOUND:
        return False
    if name is "__new__":
        other = lookup(load_word(bound, 1), "__init__")
    elif is_equal(load_word(function, QUALIFIED_NAME), "list.__init__"):
        other = lookup(type_of(load_word(bound, 1)), "__new__")
        other = load_word(other, VALUE) if tag_of(other) == INSTANCE else other
    else:
        return False
    return tag_of(other) == FUNCTION and not is_built_in_function(descriptor(other))


def raise_keyword(function, bound, text, name):
    """A keyword that does not fit. Returns where it may be passed over."""
    if is_built_in_function(function):
        check_receiver(function, bound)
        called = load_word(function, NAME)
        if is_operator(function):
            throw(TypeError, concat(("wrapper ", called, "() takes no keyword arguments")))
        if called is "__new__" or called is "__init__":
            called = name_of_class(load_word(function, QUALIFIED_NAME))
            if is_equal(called, "BaseException"):
                called = type_name(load_word(bound, 1))
        if names("sorted") and called is "sorted":
            called = "sort"
        if not takes_keywords(function) and load_word(function, SHAPE) >> 16 & 0xFF == 0:
            if is_left_to_other(function, bound):
                return
            whole = concat((module_of(function), load_word(function, QUALIFIED_NAME))) if called is load_word(function, NAME) else called
            throw(TypeError, concat((whole, "() takes no keyword arguments")))
        if text is not "() got multiple values for argument ":
            positional = load_word(function, SHAPE) >> 8 & 0xFF
            raise_missing_argument(function, bound, positional - optional_count(function))
            throw(TypeError, concat(("'", name, "' is an invalid keyword argument for ", called, "()")))
    throw(TypeError, concat((load_word(function, QUALIFIED_NAME), text, "'", name, "'")))


def raise_positional_only(function, bound, keywords):
    """Keywords, an ARRAY of names and values, have names of positional-only parameters: all of them are told, in the order of the parameters."""
    parameters = load_word(function, PARAMETER_NAMES)
    names = ""
    for i in range(1, (load_word(function, SHAPE) & 0xFF) + 1):
        for j in range(1, size_of(keywords), 2):
            if is_equal(load_word(parameters, i), load_word(keywords, j)):
                names = concat((names, ", " if length(names) else "", load_word(parameters, i)))
    raise_keyword(function, bound, "() got some positional-only arguments passed as keyword arguments: ", names)
