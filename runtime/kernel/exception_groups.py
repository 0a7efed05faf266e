"""Exception groups (PEP 654), and what except* does. SPARE of a group: its message and a tuple of its exceptions."""

from __pysm import MISSING, load_word, store_word, tag_of
from attribute_tables import find
from attribute_changes import add_attribute
from base_exception import NOTES, BaseException, Exception, is_exception
from exception_values import CAUSE, CONTEXT, SPARE, TRACEBACK, new_exception
from class_unions import alias_of
from exceptions import TypeError, ValueError, check_class, exception_matches, is_exception_class, throw
from group_reports import report_group
from handled import set_handled
from holding import held
from int_text import decimal_text
from lists import list_append, list_from, new_list
from strings import concat
from tags import FUNCTION, INSTANCE, LIST, STR, TUPLE
from truth import truth
from tuples import tuple_from
from types import CLASS, INSTANCE_ATTRIBUTES, NAME, is_subclass, lookup, size_of, type_name, type_of


def is_group(value):
    return tag_of(value) == INSTANCE and is_subclass(load_word(value, CLASS), BaseExceptionGroup)


def members(group):
    return load_word(load_word(group, SPARE), 2)


class BaseExceptionGroup(BaseException):
    _flags = 7
    _checks_self = True

    @staticmethod
    def __new__(cls, *args):
        if size_of(args) != 3:
            throw(TypeError, concat(("BaseExceptionGroup.__new__() takes exactly 2 arguments (", decimal_text(size_of(args) - 1), " given)")))
        message = held(load_word(args, 1), STR)
        if message is None:
            throw(TypeError, concat(("BaseExceptionGroup.__new__() argument 1 must be str, not ", type_name(load_word(args, 1)))))
        given = load_word(args, 2)
        if lookup(type_of(given), "__getitem__") is MISSING or lookup(type_of(given), "keys") is not MISSING:
            throw(TypeError, "second argument (exceptions) must be a sequence")
        items = tuple_from(given)
        if size_of(items) == 1:
            throw(ValueError, "second argument (exceptions) must be a non-empty sequence")
        only_exceptions = True
        for i in range(1, size_of(items)):
            item = load_word(items, i)
            if not is_exception(item):
                throw(ValueError, concat(("Item ", decimal_text(i - 1), " of second argument (exceptions) is not an exception")))
            if not is_subclass(load_word(item, CLASS), Exception):
                only_exceptions = False
        if cls is BaseExceptionGroup and only_exceptions:
            cls = ExceptionGroup
        elif cls is ExceptionGroup and not only_exceptions:
            throw(TypeError, "Cannot nest BaseExceptions in an ExceptionGroup")
        elif not only_exceptions and is_subclass(cls, Exception):
            throw(TypeError, concat(("Cannot nest BaseExceptions in '", load_word(cls, NAME), "'")))
        made = new_exception(cls, args)
        store_word(made, SPARE, (message, items))
        return made

    def __str__(self):
        count = size_of(members(self)) - 1
        return concat((load_word(load_word(self, SPARE), 1), " (", decimal_text(count), " sub-exception" if count == 1 else " sub-exceptions", ")"))

    def __report__(self, depth):
        report_group(self, members(self), depth)

    @property
    def message(self):
        return load_word(load_word(self, SPARE), 1)

    @property
    def exceptions(self):
        return members(self)

    @classmethod
    def __class_getitem__(cls, item, /):
        return alias_of(cls, item)

    def derive(self, excs, /):
        return BaseExceptionGroup(load_word(load_word(self, SPARE), 1), excs)

    def split(self, matcher_value, /):
        check_matcher(matcher_value)
        return split(self, matcher_value, True)

    def subgroup(self, matcher_value, /):
        check_matcher(matcher_value)
        return load_word(split(self, matcher_value, False), 1)


class ExceptionGroup(BaseExceptionGroup, Exception):
    _flags = 7


def check_matcher(value):
    if tag_of(value) == FUNCTION or is_exception_class(value):
        return
    if tag_of(value) == TUPLE:
        for i in range(1, size_of(value)):
            if not is_exception_class(load_word(value, i)):
                break
        else:
            return
    throw(TypeError, "expected a function, exception type or tuple of exception types")


def matches(error, matcher):
    """Whether a condition holds of an exception: a function, a class or classes, or a LIST of the exceptions themselves."""
    if tag_of(matcher) == FUNCTION:
        return truth(matcher(error))
    if tag_of(matcher) == LIST:
        for i in range(load_word(matcher, 1)):
            if load_word(load_word(matcher, 2), i + 1) is error:
                return True
        return False
    return exception_matches(error, matcher)


def split(error, matcher, wants_rest):
    """The parts of an exception that match and that do not, each None where there is nothing."""
    if matches(error, matcher):
        return error, None
    if not is_group(error):
        return None, error
    matching = new_list(0)
    others = new_list(0)
    items = members(error)
    for i in range(1, size_of(items)):
        parts = split(load_word(items, i), matcher, wants_rest)
        if load_word(parts, 1) is not None:
            list_append(matching, load_word(parts, 1))
        if load_word(parts, 2) is not None:
            list_append(others, load_word(parts, 2))
    return subset(error, matching), subset(error, others) if wants_rest else None


def subset(group, errors):
    """A group of some of the exceptions of another one, or None."""
    if load_word(errors, 1) == 0:
        return None
    made = group.derive(errors)
    if not is_group(made):
        throw(TypeError, "derive must return an instance of BaseExceptionGroup")
    store_word(made, TRACEBACK, load_word(group, TRACEBACK))
    store_word(made, CONTEXT, load_word(group, CONTEXT))
    store_word(made, CAUSE, load_word(group, CAUSE))
    notes = notes_of(group)
    if notes is not MISSING:
        add_attribute(made, load_word(made, CLASS), NOTES, list_from(notes))
    return made


def notes_of(error):
    return find(load_word(error, INSTANCE_ATTRIBUTES), NOTES)


def match_group(error, classes):
    """What an except* clause takes of an exception, or None, and the rest."""
    if error is None:
        return None, None
    check_star_classes(classes)
    if exception_matches(error, classes):
        match, rest = error, None
        if not is_group(error):
            match = BaseExceptionGroup("", (error,))
    elif is_group(error):
        parts = error.split(classes)
        if tag_of(parts) != TUPLE or size_of(parts) != 3:
            throw(TypeError, concat((type_name(error), ".split must return a tuple, not ", type_name(parts))))
        match, rest = load_word(parts, 1), load_word(parts, 2)
    else:
        match, rest = None, error
    if match is not None:
        set_handled(match)
    return match, rest


def check_star_classes(classes):
    if tag_of(classes) != TUPLE:
        classes = (classes,)
    for i in range(1, size_of(classes)):
        check_class(load_word(classes, i))
        if is_subclass(load_word(classes, i), BaseExceptionGroup):
            throw(TypeError, "catching ExceptionGroup with except* is not allowed. Use except instead.")


def reraise_star(original, errors):
    """What is raised behind the clauses of except*: errors are those that they raised and those that were left, or None."""
    items = load_word(errors, 2)
    count = load_word(errors, 1)
    if not is_group(original):
        return load_word(items, 1) if count else None
    raised = new_list(0)
    leaves = new_list(0)
    for i in range(count):
        error = load_word(items, i + 1)
        if error is None:
            continue
        if is_part(error, original):
            collect_leaves(error, leaves)
        else:
            list_append(raised, error)
    left = None if load_word(leaves, 1) == 0 else load_word(split(original, leaves, False), 1)
    if load_word(raised, 1) == 0:
        return left
    if left is not None:
        list_append(raised, left)
    return load_word(load_word(raised, 2), 1) if load_word(raised, 1) == 1 else BaseExceptionGroup("", raised)


def is_part(error, original):
    """Whether an exception is a part of the one that was caught, which a clause has not handled or has raised again."""
    for i in (TRACEBACK, CAUSE, CONTEXT):
        if load_word(error, i) is not load_word(original, i):
            return False
    notes, own = notes_of(original), notes_of(error)
    return notes is own or notes is not MISSING and own is not MISSING


def collect_leaves(error, leaves):
    if not is_group(error):
        list_append(leaves, error)
        return
    items = members(error)
    for i in range(1, size_of(items)):
        collect_leaves(load_word(items, i), leaves)
