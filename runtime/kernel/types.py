"""Types of values, and what a class's mro says about a name."""

from __pysm import MISSING, TYPES, fill_words, flush_cache, load_word, lookup, new, retag, store_word, tag_of, type_for_tag
from attribute_cache import remember_in_mro
from builtin_functions import class_of_bound, class_of_function
from function_words import is_built_in
from strings import concat
from tags import ARRAY, FLOAT, FUNCTION, GENERATOR, INSTANCE, INT, ITERATOR, METHOD, STR, TYPE

# Words of a TYPE.
METACLASS = 1
NAME = 2
QUALIFIED_NAME = 3
MODULE_NAME = 4
BASES = 5
MRO = 6
ATTRIBUTES = 7
FLAGS = 8
INSTANCE_WORDS = 9
VALUE_TAG = 10
SLOTS = 11
SUBCLASSES = 12
TYPE_WORDS = 13

# Flags of a TYPE.
HAS_DICT = 1
IS_EXCEPTION = 2
HAS_DESCRIPTORS = 4
IS_BUILT_IN = 8
IS_FINAL = 16
IS_ABSTRACT = 32
OVERRIDES_GET = 64
OVERRIDES_SET = 128
IS_DATA_DESCRIPTOR = 0x10000
IS_MEMBER = 0x20000
MAKES_PLAIN = 0x40000
MAKES_BARE = 0x80000
MAKES_VALUE = 0x100000
WAYS = 0x1C0000
IS_PROPERTY = 0x200000
IS_CLASS_METHOD = 0x400000
IS_STATIC_METHOD = 0x800000
# Of the library, one that CPython has in C.
IS_NATIVE = 0x1000000
INHERITED = 0x100C7

# Words of an INSTANCE.
CLASS = 1
INSTANCE_ATTRIBUTES = 2
VALUE = 3

# TYPES, the image's table of classes of tags, has that of an object's tag in the word with this number less.
FIRST_TYPE = 0x6F

# Words of the instances that `__slots__` makes, by which flag 0x20000 of their class they are known.
PLACE = 3
OWNER = 5

# Their places follow from other bits than those of the processor's cache, so that what has one place there has not one here.
CACHE_ENTRIES = 256
CACHE_MASK = 255

# What lookups found: classes, names and values of the entries, one after the other. None before the first lookup.
cache = None


def type_of(value):
    tag = tag_of(value)
    if tag == INSTANCE:
        return load_word(value, CLASS)
    if STR <= tag < METHOD:
        return load_word(TYPES, tag - FIRST_TYPE)
    if tag <= FLOAT:
        return load_word(TYPES, tag + 1)
    if tag == TYPE or tag == ITERATOR or tag == GENERATOR:
        return load_word(value, CLASS)
    if tag == FUNCTION and is_built_in(value):
        return class_of_function(value)
    if tag == METHOD and is_built_in_method(value):
        return class_of_bound(value)
    return type_for_tag(tag)


def is_built_in_method(value):
    return tag_of(load_word(value, 1)) == FUNCTION and is_built_in(load_word(value, 1))


def type_name(value):
    """The name of a value's type, as texts of errors have it."""
    cls = type_of(value)
    if load_word(cls, FLAGS) & IS_NATIVE:
        return concat((load_word(cls, MODULE_NAME), ".", load_word(cls, NAME)))
    return load_word(cls, NAME)


def size_of(reference):
    """Words of an object, its header included."""
    return retag(INT, reference) >> 32


def find_in_mro(cls, name):
    """
    The attribute that a class, or the class of another value, has itself or from its mro, or MISSING: what `lookup`, which is an instruction, comes to where the processor
    does not know. Here is a second cache, in memory: the processor's has one place for each of many pairs, and machines without it have this one.
    """
    if tag_of(cls) != TYPE:
        cls = type_of(cls)
    if cache is None:
        make_cache()
    entry = retag(INT, cls) + (retag(INT, name) >> 2) & CACHE_MASK
    if load_word(cache, entry + 1) is cls and load_word(cache, entry + 1 + CACHE_ENTRIES) is name:
        value = load_word(cache, entry + 1 + 2 * CACHE_ENTRIES)
        remember_in_mro(cls, name, value)
        return value
    value = search(load_word(cls, MRO), 1, name)
    store_word(cache, entry + 1, cls)
    store_word(cache, entry + 1 + CACHE_ENTRIES, name)
    store_word(cache, entry + 1 + 2 * CACHE_ENTRIES, value)
    remember_in_mro(cls, name, value)
    return value


def make_cache():
    global cache
    table = new(ARRAY, 3 * CACHE_ENTRIES + 1)
    fill_words(table, 1, 3 * CACHE_ENTRIES, None)
    cache = table


def search(mro, first, name):
    """The first value by a name in the classes of an mro, from the word `first` of it on, or MISSING."""
    for i in range(first, size_of(mro)):
        value = find_own(load_word(mro, i), name)
        if value is not MISSING:
            return value
    return MISSING


def find_own(cls, name):
    """What the class itself has by a name, or MISSING."""
    attributes = load_word(cls, ATTRIBUTES)
    size = size_of(attributes)
    i = 1
    while i < size:
        if load_word(attributes, i) is name:
            return load_word(attributes, i + 1)
        i += 2
    return MISSING


def forget(cls, name):
    """An attribute of the class has changed: lookups search again."""
    flush_cache()
    not_plain(cls)
    if cache is not None:
        entry = retag(INT, cls) + (retag(INT, name) >> 2) & CACHE_MASK
        if load_word(cache, entry + 1) is cls:
            store_word(cache, entry + 1, None)
    subclasses = load_word(cls, SUBCLASSES)
    if subclasses is not None:
        items = load_word(subclasses, 2)
        for i in range(load_word(subclasses, 1)):
            forget(load_word(items, i + 1), name)


def not_plain(cls):
    """What `way_of_making` found may hold no more."""
    flags = load_word(cls, FLAGS)
    if flags & WAYS:
        store_word(cls, FLAGS, flags & ~WAYS)


def forget_all():
    global cache
    cache = None
    flush_cache()


def is_subclass(cls, other):
    """Whether the mro of cls has the other class."""
    if cls is other:
        return True
    mro = load_word(cls, MRO)
    for i in range(2, size_of(mro)):
        if load_word(mro, i) is other:
            return True
    return False


def is_kind(value, cls):
    """isinstance of a class proper, without hooks."""
    return is_subclass(type_of(value), cls)


def has_flag(cls, flag):
    return load_word(cls, FLAGS) & flag != 0
