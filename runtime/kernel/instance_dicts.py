"""`__dict__` of instances and functions: from then on their table of attributes is the dict itself."""

from __pysm import load_word, store_word, tag_of
from attribute_errors import no_attribute
from attribute_tables import use_dicts
from attributes import own_attributes
from base_exception import TypeError
from dicts import dict_find, dict_remove, dict_store, new_dict
from exceptions import throw
from function_words import FUNCTION_ATTRIBUTES, descriptor, is_built_in
from modules import dict_of_module
from strings import concat
from tags import ARRAY, DICT, FUNCTION, INSTANCE, MODULE
from types import FLAGS, HAS_DICT, INSTANCE_ATTRIBUTES, size_of, type_name, type_of

DICT_NAME = "__dict__"


def has_dict(obj):
    tag = tag_of(obj)
    return tag == INSTANCE and load_word(type_of(obj), FLAGS) & HAS_DICT != 0 or tag == FUNCTION and not is_built_in(obj)


def dict_of(obj):
    if tag_of(obj) == MODULE:
        return dict_of_module(obj)
    if not has_dict(obj):
        no_attribute(obj, DICT_NAME)
    table = own_attributes(obj)
    if tag_of(table) == DICT:
        return table
    made = dict_of_table(table)
    put_dict(obj, made)
    return made


def dict_of_table(table):
    """A new dict of a table that is no dict."""
    made = new_dict()
    if tag_of(table) == ARRAY:
        i = 1
        while i < size_of(table) and load_word(table, i) is not None:
            dict_store(made, load_word(table, i), load_word(table, i + 1))
            i += 2
    return made


def put_dict(obj, made):
    use_dicts(dict_find, dict_store, dict_remove)
    if tag_of(obj) == FUNCTION:
        store_word(descriptor(obj), FUNCTION_ATTRIBUTES, made)
    else:
        store_word(obj, INSTANCE_ATTRIBUTES, made)


def set_dict(obj, value):
    if not has_dict(obj):
        no_attribute(obj, DICT_NAME)
    if tag_of(value) != DICT:
        throw(TypeError, concat(("__dict__ must be set to a dictionary, not a '", type_name(value), "'")))
    put_dict(obj, value)
