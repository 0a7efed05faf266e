"""The class of all exceptions."""

from __pysm import MISSING, load_word, store_word, tag_of
from attribute_changes import add_attribute
from attribute_tables import find
from exception_values import ARGS, CAUSE, CONTEXT, SUPPRESS_CONTEXT, TRACEBACK, new_exception
from dict_pairs import key_at
from exceptions import throw
from lists import list_append, new_list
from texts import repr_of, str_of
from strings import concat
from tags import BOOL, INSTANCE, LIST, STR
from traceback_class import traceback
from tuples import tuple_from
from types import CLASS, INSTANCE_ATTRIBUTES, IS_EXCEPTION, NAME, has_flag, size_of, type_name, type_of

NOTES = "__notes__"


def is_exception(value):
    return tag_of(value) == INSTANCE and has_flag(load_word(value, CLASS), IS_EXCEPTION)


def is_exception_or_none(value):
    return value is None or is_exception(value)


def exception_text(error):
    """The text of an exception, from its arguments."""
    args = load_word(error, ARGS)
    if size_of(args) == 1:
        return ""
    return str_of(load_word(args, 1)) if size_of(args) == 2 else repr_of(args)


def set_traceback(error, value):
    if value is not None and not (tag_of(value) == INSTANCE and load_word(value, CLASS) is traceback):
        throw(TypeError, "__traceback__ must be a traceback or None")
    store_word(error, TRACEBACK, value)


def check_keywords(error, keywords):
    """Keywords that a constructor does not know."""
    if load_word(keywords, 1):
        throw(TypeError, concat(("'", key_at(keywords, 0), "' is an invalid keyword argument for ", type_name(error), "()")))


def new_without_arguments(cls):
    return new_exception(cls, ())


def new_with_argument(cls, argument):
    return new_exception(cls, (argument,))


class BaseException:
    _new_0 = new_without_arguments
    _new_1 = new_with_argument

    _words = 9
    _flags = 7
    _checks_self = True

    @staticmethod
    def __new__(cls, *args, **keywords):
        return new_exception(cls, args)

    def __init__(self, /, *args):
        store_word(self, ARGS, args)

    def __str__(self):
        return exception_text(self)

    def __repr__(self):
        args = load_word(self, ARGS)
        name = load_word(type_of(self), NAME)
        if size_of(args) == 2:
            return concat((name, "(", repr_of(load_word(args, 1)), ")"))
        return concat((name, repr_of(args)))

    def with_traceback(self, traceback):
        set_traceback(self, traceback)
        return self

    def add_note(self, note):
        if tag_of(note) != STR:
            throw(TypeError, concat(("note must be a str, not '", type_name(note), "'")))
        notes = find(load_word(self, INSTANCE_ATTRIBUTES), NOTES)
        if notes is MISSING:
            notes = new_list(0)
            add_attribute(self, load_word(self, CLASS), NOTES, notes)
        if tag_of(notes) != LIST:
            throw(TypeError, "Cannot add note: __notes__ is not a list")
        list_append(notes, note)

    @property
    def args(self):
        return load_word(self, ARGS)

    @args.deleter
    def args(self):
        throw(TypeError, "args may not be deleted")

    @args.setter
    def args(self, value):
        store_word(self, ARGS, tuple_from(value))

    @property
    def __traceback__(self):
        return load_word(self, TRACEBACK)

    @__traceback__.deleter
    def __traceback__(self):
        throw(TypeError, "__traceback__ may not be deleted")

    @__traceback__.setter
    def __traceback__(self, value):
        set_traceback(self, value)

    @property
    def __cause__(self):
        return load_word(self, CAUSE)

    @__cause__.deleter
    def __cause__(self):
        throw(TypeError, "__cause__ may not be deleted")

    @__cause__.setter
    def __cause__(self, value):
        if not is_exception_or_none(value):
            throw(TypeError, "exception cause must be None or derive from BaseException")
        store_word(self, CAUSE, value)
        store_word(self, SUPPRESS_CONTEXT, True)

    @property
    def __context__(self):
        return load_word(self, CONTEXT)

    @__context__.deleter
    def __context__(self):
        throw(TypeError, "__context__ may not be deleted")

    @__context__.setter
    def __context__(self, value):
        if not is_exception_or_none(value):
            throw(TypeError, "exception context must be None or derive from BaseException")
        store_word(self, CONTEXT, value)

    @property
    def __suppress_context__(self):
        return load_word(self, SUPPRESS_CONTEXT)

    @__suppress_context__.setter
    def __suppress_context__(self, value):
        if tag_of(value) != BOOL:
            throw(TypeError, "attribute value type must be bool")
        store_word(self, SUPPRESS_CONTEXT, value)


class Exception(BaseException):
    pass


class TypeError(Exception):
    pass
