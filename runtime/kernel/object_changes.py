"""Assignment to `__class__`."""

from __pysm import flush_cache, load_word, store_word, tag_of
from base_exception import TypeError
from exceptions import throw
from strings import concat
from tags import INSTANCE, TYPE
from types import CLASS, FLAGS, HAS_DICT, INSTANCE_WORDS, IS_BUILT_IN, NAME, SLOTS, VALUE_TAG, size_of, type_name, type_of


def set_class(obj, cls):
    if tag_of(cls) != TYPE:
        throw(TypeError, concat(("__class__ must be set to a class, not '", type_name(cls), "' object")))
    old = type_of(obj)
    if tag_of(obj) != INSTANCE or (load_word(old, FLAGS) | load_word(cls, FLAGS)) & IS_BUILT_IN:
        throw(TypeError, "__class__ assignment only supported for mutable types or ModuleType subclasses")
    if not same_layout(old, cls):
        throw(TypeError, concat(("__class__ assignment: '", load_word(cls, NAME), "' object layout differs from '", load_word(old, NAME), "'")))
    store_word(obj, CLASS, cls)
    # The instance may be a descriptor, or may be none any more.
    flush_cache()


def same_layout(a, b):
    return (load_word(a, INSTANCE_WORDS) == load_word(b, INSTANCE_WORDS) and load_word(a, VALUE_TAG) == load_word(b, VALUE_TAG)
            and (load_word(a, FLAGS) ^ load_word(b, FLAGS)) & HAS_DICT == 0 and same_names(load_word(a, SLOTS), load_word(b, SLOTS)))


def same_names(a, b):
    if a is None or b is None:
        return a is b
    if size_of(a) != size_of(b):
        return False
    for i in range(1, size_of(a)):
        if load_word(a, i) is not load_word(b, i):
            return False
    return True
