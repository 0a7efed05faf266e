"""The class object, whose methods all values have."""

from __pysm import MISSING, load_word, tag_of
from attribute_changes import delete_generic, set_generic
from attribute_errors import no_attribute
from attributes import find_generic
from base_exception import TypeError
from exceptions import throw
from instance_dicts import dict_of, set_dict
from instances import allocate
from instantiation import refuse_init_arguments, refuse_new_arguments, refuse_new_of
from listing import names_of_value
from names import name_of
from object_changes import set_class
from truth import truth
from special import call_special
from texts import str_of
from strings import concat, length
from tags import NOT_IMPLEMENTED
from text_address import address_of, address_text
from text_values import named_argument
from types import MODULE_NAME, QUALIFIED_NAME, VALUE_TAG, lookup, size_of, type_name, type_of

BUILTINS = "builtins"
REPR = "__repr__"


def default_repr(value):
    cls = type_of(value)
    module = load_word(cls, MODULE_NAME)
    name = load_word(cls, QUALIFIED_NAME)
    if module is None or module is BUILTINS:
        return concat(("<", name, " object at ", address_text(value), ">"))
    return concat(("<", str_of(module), ".", name, " object at ", address_text(value), ">"))


def opposite(value, other):
    """Whether two values are different, from `__eq__`."""
    result = lookup(type_of(value), "__eq__")(value, other)
    return result if tag_of(result) == NOT_IMPLEMENTED else not truth(result)


class object:
    @staticmethod
    def __new__(cls, *args, **keywords):
        if size_of(args) > 1 or load_word(keywords, 1):
            refuse_new_arguments(cls)
        if load_word(cls, VALUE_TAG):
            refuse_new_of(cls)
        return allocate(cls)

    def __init__(self, /, *args, **keywords):
        if size_of(args) > 1 or load_word(keywords, 1):
            refuse_init_arguments(self)

    @classmethod
    def __init_subclass__(cls, **keywords):
        if load_word(keywords, 1):
            throw(TypeError, concat((load_word(cls, QUALIFIED_NAME), ".__init_subclass__() takes no keyword arguments")))

    def __repr__(self):
        return default_repr(self)

    def __str__(self):
        return call_special(lookup(type_of(self), REPR), self)

    def __format__(self, format_spec, /):
        spec = named_argument(format_spec, "__format__() argument")
        if length(spec):
            throw(TypeError, concat(("unsupported format string passed to ", type_name(self), ".__format__")))
        return str_of(self)

    def __eq__(self, other):
        return True if self is other else NotImplemented

    def __ne__(self, other):
        return opposite(self, other)

    def __lt__(self, value, /):
        return NotImplemented

    def __le__(self, value, /):
        return NotImplemented

    def __gt__(self, value, /):
        return NotImplemented

    def __ge__(self, value, /):
        return NotImplemented

    def __hash__(self):
        return address_of(self)

    def __getattribute__(self, name):
        name = name_of(name)
        value = find_generic(self, type_of(self), name)
        if value is MISSING:
            no_attribute(self, name)
        return value

    def __setattr__(self, name, value):
        set_generic(self, type_of(self), name_of(name), value)

    def __delattr__(self, name):
        delete_generic(self, type_of(self), name_of(name))

    def __dir__(self):
        return names_of_value(self)

    def __sizeof__(self):
        return 8 * size_of(self) if tag_of(self) >= FUNCTION else 8

    @property
    def __class__(self):
        return type_of(self)

    @__class__.setter
    def __class__(self, value):
        set_class(self, value)

    @property
    def __dict__(self):
        return dict_of(self)

    @__dict__.setter
    def __dict__(self, value):
        set_dict(self, value)

    __doc__ = "The base class of the class hierarchy."
