"""`__slots__`."""

from __pysm import MISSING, load_word, tag_of
from base_exception import TypeError
from dict_pairs import text_item
from exception_types import ValueError
from exceptions import throw
from lists import list_append, new_list
from names import intern
from strings import character_at, concat, length, slice_text
from tags import BYTES, INT, STR, TUPLE, TYPE
from text_tests import is_identifier_text
from tuples import tuple_from, tuple_of_words
from types import FLAGS, HAS_DICT, NAME, VALUE_TAG, size_of, type_name

SLOTS = "__slots__"
DICT_NAME = "__dict__"
WEAK = "__weakref__"
UNDERSCORE = 95


def slot_names(cls_name, namespace, base):
    """Names of a class's slots as its attributes have them, a tuple, and whether its instances have a `__dict__`."""
    given = text_item(namespace, SLOTS)
    if given is MISSING:
        return None, True
    names = (given,) if tag_of(given) == STR else tuple_from(given)
    kept = new_list(0)
    has_dict = load_word(base, FLAGS) & HAS_DICT != 0
    for i in range(1, size_of(names)):
        name = load_word(names, i)
        if tag_of(name) != STR:
            throw(TypeError, concat(("__slots__ items must be strings, not '", type_name(name), "'")))
        if not is_identifier_text(name):
            throw(TypeError, "__slots__ must be identifiers")
        name = intern(name)
        if name is DICT_NAME:
            if has_dict:
                throw(TypeError, "__dict__ slot disallowed: we already got one")
            has_dict = True
        elif name is not WEAK:
            name = mangled(cls_name, name)
            if text_item(namespace, name) is not MISSING:
                throw(ValueError, concat(("'", name, "' in __slots__ conflicts with class variable")))
            list_append(kept, name)
    if load_word(kept, 1) and is_sized(load_word(base, VALUE_TAG)):
        throw(TypeError, concat(("nonempty __slots__ not supported for subtype of '", load_word(base, NAME), "'")))
    return tuple_of_words(load_word(kept, 2), 1, load_word(kept, 1)), has_dict


def is_sized(tag):
    """Whether CPython's instances of the type vary in size, so that they take no slots."""
    return tag == INT or tag == TUPLE or tag == BYTES or tag == TYPE


def mangled(cls_name, name):
    """A private name as code of the class has it."""
    last = length(name) - 1
    if last < 2 or character_at(name, 0) != UNDERSCORE or character_at(name, 1) != UNDERSCORE:
        return name
    if character_at(name, last) == UNDERSCORE and character_at(name, last - 1) == UNDERSCORE:
        return name
    first = 0
    while first < length(cls_name) and character_at(cls_name, first) == UNDERSCORE:
        first += 1
    if first == length(cls_name):
        return name
    return intern(concat(("_", slice_text(cls_name, first, length(cls_name)), name)))
