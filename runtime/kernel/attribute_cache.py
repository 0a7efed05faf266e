"""
The processor's lookup cache (docs/isa.md, Objects): what a lookup found is told to it, so that it answers by itself the next time. What is told must hold for every value
that the entry is for, until `forget` or another change flushes the cache; and its values must be reachable from elsewhere, since the collector does not look there.
"""

from __pysm import fill_cache, flush_cache, load_word, retag, store_word, tag_of
from tags import INT, RAW

ADDRESS = 0x1FFFFF
ITSELF = 1 << 21
BY_TAG = 2 << 21
OF_MRO = 3 << 21
MEMBER = 1 << 23
METHOD = 2 << 23
VALUE = 3 << 23
PLACE_AT = 25
PLACES = 512


def remember_slot(cls, name, place):
    """Instances of the class keep the attribute in their table, this one at a word of it."""
    if place < PLACES:
        fill_cache(retag(INT, cls) & ADDRESS | place << PLACE_AT, name, None)


def remember_member(cls, name, place):
    """They keep it in a word of their own."""
    if place < PLACES:
        fill_cache(retag(INT, cls) & ADDRESS | MEMBER | place << PLACE_AT, name, None)


def remember_method(cls, name, function):
    """No instance of the class has an attribute of that name; a call of it as a method is one of the function."""
    fill_cache(retag(INT, cls) & ADDRESS | METHOD, name, function)


def remember_value(cls, name, value):
    """Likewise, and to read the attribute of an instance gives the value."""
    fill_cache(retag(INT, cls) & ADDRESS | VALUE, name, value)


def remember_own(cls, name, value):
    """To read the attribute of the class itself gives the value."""
    fill_cache(retag(INT, cls) & ADDRESS | ITSELF | VALUE, name, value)


def remember_class_method(cls, name, function):
    """A call of it as a method of the class is one of the function."""
    fill_cache(retag(INT, cls) & ADDRESS | OF_MRO | METHOD, name, function)


def remember_in_mro(cls, name, value):
    """What the class has by the name, itself or from its mro, is the value: MISSING where it has none."""
    fill_cache(retag(INT, cls) & ADDRESS | OF_MRO | VALUE, name, value)


def remember_builtin(tag, name, function):
    """A call of the method of a value with the tag is one of the function."""
    fill_cache(tag | BY_TAG | METHOD, name, function)


def is_of_classes(name):
    """No instance has ever had an attribute of that name in a table."""
    return tag_of(load_word(name, 1)) == RAW


def note_instance_name(name):
    """An instance gets an attribute of that name. What the name's first word has as its tag says so from now on."""
    if tag_of(load_word(name, 1)) == RAW:
        store_word(name, 1, retag(INT, load_word(name, 1)))
        flush_cache()
