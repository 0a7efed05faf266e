"""The class type: what classes can do as values."""

from __pysm import MISSING, load_word, tag_of
from abstract_flags import abstract_methods, set_abstract_methods
from base_exception import TypeError
from build_class import most_derived
from call_ex import pairs_of
from class_checks import says_it_is
from class_creation import new_type
from class_text import class_repr
from class_unions import union_of
from dicts import new_dict
from exception_types import AttributeError
from exceptions import throw
from holding import held
from instantiation import make_instance
from int_text import decimal_text
from layouts import best_base
from lists import list_from, new_list
from mappings import mapping_of_class
from mro import linearise
from names import name_of
from strings import concat
from tags import DICT, STR, TUPLE, TYPE
from type_changes import annotations_of, delete_annotations, delete_in_type, set_annotations, set_bases, set_in_type, set_module, set_name, set_qualified_name
from types import BASES, MODULE_NAME, MRO, NAME, QUALIFIED_NAME, SUBCLASSES, find_own, is_subclass, size_of, type_name, type_of

DOC = "__doc__"


def check_argument(value, tag, place, name):
    """The value of a built-in type that an argument of type.__new__ is."""
    result = held(value, tag)
    if result is None:
        throw(TypeError, concat(("type.__new__() argument ", place, " must be ", name, ", not ", type_name(value))))
    return result


class type:
    _flags = 132
    _checks_self = True

    @staticmethod
    def __new__(cls, *args, **keywords):
        if size_of(args) != 4:
            if cls is type:
                throw(TypeError, "type() takes 1 or 3 arguments")
            throw(TypeError, concat(("type.__new__() takes exactly 3 arguments (", decimal_text(size_of(args) - 1), " given)")))
        name = check_argument(load_word(args, 1), STR, "1", "str")
        bases = check_argument(load_word(args, 2), TUPLE, "2", "tuple")
        namespace = check_argument(load_word(args, 3), DICT, "3", "dict")
        return new_type(most_derived(cls, bases), name, bases, namespace, keywords if load_word(keywords, 1) else None)

    def __init__(self, /, *args, **keywords):
        pass

    def __call__(self, /, *args, **keywords):
        return make_instance(self, args, pairs_of(keywords) if load_word(keywords, 1) else None)

    @classmethod
    def __prepare__(cls, *args, **keywords):
        return new_dict()

    def mro(self):
        return list_from(linearise(self, load_word(self, BASES)))

    def __subclasses__(self):
        subclasses = load_word(self, SUBCLASSES)
        return new_list(0) if subclasses is None else list_from(subclasses)

    def __instancecheck__(self, instance):
        return is_subclass(type_of(instance), self) or says_it_is(instance, type_of(instance), self)

    def __subclasscheck__(self, cls):
        return tag_of(cls) == TYPE and is_subclass(cls, self)

    def __or__(self, other):
        return union_of(self, other)

    def __ror__(self, other):
        return union_of(other, self)

    def __repr__(self):
        return class_repr(self)

    def __setattr__(self, name, value):
        set_in_type(self, name_of(name), value)

    def __delattr__(self, name):
        delete_in_type(self, name_of(name))

    @property
    def __name__(self):
        return load_word(self, NAME)

    @__name__.setter
    def __name__(self, value):
        set_name(self, value)

    @property
    def __qualname__(self):
        return load_word(self, QUALIFIED_NAME)

    @__qualname__.setter
    def __qualname__(self, value):
        set_qualified_name(self, value)

    @property
    def __module__(self):
        module = load_word(self, MODULE_NAME)
        if module is None:
            throw(AttributeError, "__module__")
        return module

    @__module__.setter
    def __module__(self, value):
        set_module(self, value)

    @property
    def __doc__(self):
        text = find_own(self, DOC)
        return None if text is MISSING else text

    @__doc__.setter
    def __doc__(self, value):
        set_in_type(self, DOC, value)

    @property
    def __annotations__(self):
        return annotations_of(self)

    @__annotations__.setter
    def __annotations__(self, value):
        set_annotations(self, value)

    @__annotations__.deleter
    def __annotations__(self):
        delete_annotations(self)

    @property
    def __bases__(self):
        return load_word(self, BASES)

    @__bases__.setter
    def __bases__(self, value):
        set_bases(self, value)

    @property
    def __base__(self):
        return None if size_of(load_word(self, BASES)) == 1 else best_base(load_word(self, BASES))

    @property
    def __mro__(self):
        return load_word(self, MRO)

    @property
    def __dict__(self):
        return mapping_of_class(self)

    @property
    def __abstractmethods__(self):
        return abstract_methods(self)

    @__abstractmethods__.setter
    def __abstractmethods__(self, value):
        set_abstract_methods(self, value)
