"""The names of a class body while it runs."""

from __pysm import END, MISSING, tag_of
from dicts import dict_delete, dict_get, dict_set, new_dict
from exceptions import NameError, throw
from subscripts import delete_item, get_item, set_item
from exception_types import KeyError
from strings import concat
from tags import DICT


def find_name(namespace, name):
    """The value of a name, or END."""
    if tag_of(namespace) == DICT:
        value = dict_get(namespace, name)
        return END if value is MISSING else value
    try:
        return get_item(namespace, name)
    except KeyError:
        return END


def store_name(namespace, name, value):
    if tag_of(namespace) == DICT:
        dict_set(namespace, name, value)
    else:
        set_item(namespace, name, value)


def delete_name(namespace, name):
    if find_name(namespace, name) is END:
        throw(NameError, concat(("name '", name, "' is not defined")))
    if tag_of(namespace) == DICT:
        dict_delete(namespace, name)
    else:
        delete_item(namespace, name)


def set_up_annotations(namespace):
    if find_name(namespace, "__annotations__") is END:
        store_name(namespace, "__annotations__", new_dict())
