"""Names in a class body, which are keys of its namespace."""

from __pysm import MISSING, tag_of
from dicts import dict_find, dict_remove, dict_store, new_dict
from exception_types import KeyError, NameError
from exceptions import throw
from strings import concat
from subscripts import delete_item, get_item, set_item
from tags import DICT

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


def set_up_annotations(namespace):
    if find_name(namespace, ANNOTATIONS) is MISSING:
        store_name(namespace, ANNOTATIONS, new_dict())
