"""Arguments put in the order of a function's parameters, with defaults, *args and **kwargs."""

from __pysm import END, MISSING, TAKES_KEYWORDS, copy_words, fill_words, load_stack, load_word, new, retag, store_word, tag_of
from binding_errors import raise_keyword, raise_missing, raise_missing_keywords, raise_positional_only, raise_too_many
from dicts import dict_get, dict_set, new_dict
from function_words import DEFAULTS, KEYWORD_DEFAULTS, PARAMETER_NAMES, SHAPE, descriptor
from strings import is_equal
from tags import ARRAY, DICT, INT, RAW, TUPLE, UNBOUND
from types import size_of

VARIADIC = 1
VARIADIC_KEYWORDS = 2


def bind(callee, items, keywords):
    """An ARRAY of a word for each parameter of a function."""
    function = descriptor(callee)
    shape = load_word(function, SHAPE)
    positional = shape >> 8 & 0xFF
    named = positional + (shape >> 16 & 0xFF)
    flags = shape >> 24
    total = named + (flags & VARIADIC) + (flags >> 1 & 1)
    count = size_of(items) - 1
    bound = new(ARRAY, total + 1)
    given = count if count < positional else positional
    copy_words(bound, 1, items, 1, given)
    fill_words(bound, given + 1, total - given, retag(UNBOUND, 0))
    if flags & VARIADIC:
        store_word(bound, named + 1, rest_of(items, given))
    if TAKES_KEYWORDS and flags & VARIADIC_KEYWORDS:
        store_word(bound, total, new_dict())
    if keywords is not None:
        bind_keywords(function, shape, bound, keywords, named, total)
    if count > positional and not flags & VARIADIC:
        raise_too_many(function, bound, count)
    if given < positional:
        fill_defaults(function, bound, positional)
    if named > positional:
        fill_keyword_defaults(function, bound, positional, named)
    return bound


def rest_of(items, given):
    """The arguments after those of parameters, a tuple."""
    size = size_of(items)
    rest = new(TUPLE, size - given)
    copy_words(rest, 1, items, given + 1, size - given - 1)
    return rest


def find_parameter(names, first, end, name):
    """The word of a parameter among those that may be named, or 0."""
    for i in range(first + 1, end + 1):
        if load_word(names, i) is name:
            return i
    for i in range(first + 1, end + 1):
        if is_equal(load_word(names, i), name):
            return i
    return 0


def bind_keywords(function, shape, bound, keywords, named, total):
    names = load_word(function, PARAMETER_NAMES)
    first = shape & 0xFF
    i = 1
    while i < size_of(keywords):
        name = load_word(keywords, i)
        at = find_parameter(names, first, named, name)
        if at:
            if tag_of(load_word(bound, at)) != UNBOUND:
                raise_keyword(function, bound, "() got multiple values for argument ", name)
            store_word(bound, at, load_word(keywords, i + 1))
        elif TAKES_KEYWORDS and shape >> 24 & VARIADIC_KEYWORDS:
            dict_set(load_word(bound, total), name, load_word(keywords, i + 1))
        elif find_parameter(names, 0, first, name):
            raise_positional_only(function, bound, keywords)
        else:
            raise_keyword(function, bound, "() got an unexpected keyword argument ", name)
        i += 2


def default_value(word):
    """What a descriptor keeps as a default: the value, or the place of the static that holds it."""
    return load_stack(retag(INT, word)) if tag_of(word) == RAW and word is not MISSING and word is not END else word


def fill_defaults(function, bound, positional):
    defaults = load_word(function, DEFAULTS)
    optional = 0 if defaults is None else size_of(defaults) - 1
    required = positional - optional
    for i in range(1, required + 1):
        if tag_of(load_word(bound, i)) == UNBOUND:
            raise_missing(function, bound, required)
    for i in range(required + 1, positional + 1):
        if tag_of(load_word(bound, i)) == UNBOUND:
            store_word(bound, i, default_value(load_word(defaults, i - required)))


def fill_keyword_defaults(function, bound, positional, named):
    names = load_word(function, PARAMETER_NAMES)
    defaults = load_word(function, KEYWORD_DEFAULTS)
    missing = False
    for i in range(positional + 1, named + 1):
        if tag_of(load_word(bound, i)) == UNBOUND:
            value = keyword_default(defaults, load_word(names, i))
            if value is MISSING:
                missing = True
            else:
                store_word(bound, i, value)
    if missing:
        raise_missing_keywords(function, bound, positional, named)


def keyword_default(defaults, name, place=0):
    """place: where among the defaults of a TUPLE it may be."""
    if defaults is None:
        return MISSING
    if place and tag_of(defaults) == TUPLE and place < size_of(defaults) and load_word(defaults, place) is name:
        return default_value(load_word(defaults, place + 1))
    if tag_of(defaults) == DICT:
        return dict_get(defaults, name)
    i = 1
    while i < size_of(defaults):
        if load_word(defaults, i) is name:
            return default_value(load_word(defaults, i + 1))
        i += 2
    return MISSING
