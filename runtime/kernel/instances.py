"""New instances of classes."""

from __pysm import fill_words, load_word, new, retag, store_word
from tags import ARRAY, INSTANCE, UNBOUND
from types import CLASS, FLAGS, INSTANCE_ATTRIBUTES, INSTANCE_WORDS, IS_BUILT_IN, VALUE

ROOM = 0xFF00
PAIRS_AT = 7


def allocate(cls):
    """An instance without attributes; with room for as many as another of the class has had."""
    words = load_word(cls, INSTANCE_WORDS)
    obj = new(INSTANCE, words)
    store_word(obj, CLASS, cls)
    store_word(obj, INSTANCE_ATTRIBUTES, None)
    store_word(obj, VALUE, None)
    if words > VALUE + 1:
        fill_words(obj, VALUE + 1, words - VALUE - 1, retag(UNBOUND, 0))
    room = (load_word(cls, FLAGS) & ROOM) >> PAIRS_AT
    if room:
        table = new(ARRAY, room + 1)
        fill_words(table, 1, room, None)
        store_word(obj, INSTANCE_ATTRIBUTES, table)
    return obj


def make_value(cls, value):
    """What `__new__` of a built-in type returns: the value, or an instance of the program's subclass that holds it."""
    if load_word(cls, FLAGS) & IS_BUILT_IN:
        return value
    obj = allocate(cls)
    store_word(obj, VALUE, value)
    return obj
