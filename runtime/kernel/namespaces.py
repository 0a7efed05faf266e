"""Names in a class body, which are keys of its namespace."""

from __pysm import MISSING, load_word, tag_of
from dicts import dict_find, dict_remove, dict_store, new_dict
from exception_types import KeyError, NameError
from exceptions import throw
from lists import list_from
from sort_list import list_sort
from strings import concat
from subscripts import delete_item, get_item, set_item
from tags import DICT
from types import size_of

ANNOTATIONS = "__annotations__"


def find_name(namespace, name):
    """The value of a name, or MISSING."""
    if tag_of(namespace) == DICT:
        return dict_find(namespace, name)
    try:
        return get_item(namespace, name)
    except KeyError:
        return MISSING


def store_name(namespace, name, value):
    if tag_of(namespace) == DICT:
        dict_store(namespace, name, value)
    else:
        set_item(namespace, name, value)


def delete_name(namespace, name):
    if find_name(namespace, name) is MISSING:
        throw(NameError, concat(("name '", name, "' is not defined")))
    if tag_of(namespace) == DICT:
        dict_remove(namespace, name)
    else:
        delete_item(namespace, name)


def locals_of(names, values):
    """A new dict of the local variables that have a value: a tuple of names, an ARRAY of values, MISSING where there is none."""
    made = new_dict()
    for i in range(1, size_of(names)):
        if load_word(values, i) is not MISSING:
            dict_store(made, load_word(names, i), load_word(values, i))
    return made


def sorted_names(namespace):
    """dir() without argument."""
    names = list_from(namespace)
    list_sort(names, None, False)
    return names


def set_up_annotations(namespace):
    if find_name(namespace, ANNOTATIONS) is MISSING:
        store_name(namespace, ANNOTATIONS, new_dict())
