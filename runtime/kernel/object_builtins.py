"""Built-in functions about attributes, types and identity."""

from __pysm import MISSING, tag_of
from attribute_changes import delete_attribute, set_attribute
from attributes import find_attribute, get_attribute, has_attribute
from base_exception import TypeError
from class_checks import is_instance, is_subclass_of
from exception_types import AttributeError
from exceptions import throw
from hashes import hash_of
from instance_dicts import DICT_NAME
from listing import names_of_value
from lists import list_from
from names import name_of
from sort_list import list_sort
from special import call_special
from tags import FUNCTION, METHOD, TYPE
from text_address import address_of
from texts import repr_of
from truth import length_of
from types import lookup, type_name, type_of

DIR = "__dir__"
CALL = "__call__"


def getattr(object, name, default=MISSING, /):
    name = name_of(name)
    if default is MISSING:
        return get_attribute(object, name)
    try:
        value = find_attribute(object, name)
    except AttributeError:
        return default
    return default if value is MISSING else value


def setattr(object, name, value, /):
    set_attribute(object, name_of(name), value)


def delattr(object, name, /):
    delete_attribute(object, name_of(name))


def hasattr(object, name, /):
    return has_attribute(object, name_of(name))


def isinstance(object, classinfo, /):
    return is_instance(object, classinfo)


def issubclass(cls, classinfo, /):
    return is_subclass_of(cls, classinfo)


def callable(object, /):
    tag = tag_of(object)
    return tag == FUNCTION or tag == TYPE or tag == METHOD or lookup(type_of(object), CALL) is not MISSING


def id(object, /):
    return address_of(object)


def vars(object, /):
    try:
        table = find_attribute(object, DICT_NAME)
    except AttributeError:
        table = MISSING
    if table is MISSING:
        throw(TypeError, "vars() argument must have __dict__ attribute")
    return table


def dir(object=MISSING, /):
    method = lookup(type_of(object), DIR)
    names = list_from(names_of_value(object) if method is MISSING else call_special(method, object))
    list_sort(names, None, False)
    return names


def hash(object, /):
    return hash_of(object)


def len(object, /):
    return length_of(object)


def repr(object, /):
    return repr_of(object)
