"""The built-in exceptions."""

from __pysm import load_word, store_word, tag_of
from base_exception import BaseException, Exception, check_keywords, exception_text
from exception_values import ARGS, SPARE
from searching import find
from strings import length, slice_text
from tags import TUPLE
from texts import repr_of
from types import CLASS, size_of


def first_argument(error):
    """What a value that was not set is: the first argument, or None."""
    args = load_word(error, ARGS)
    return load_word(args, 1) if size_of(args) > 1 else None


def pair_item(error, i):
    """An item of the tuple that an exception keeps, or None."""
    kept = load_word(error, SPARE)
    return None if kept is None else load_word(kept, i)


def quoted(text):
    """What a text has between its first two quotation marks."""
    first = find(text, "'", 0, length(text)) + 1
    return slice_text(text, first, find(text, "'", first, length(text)))


class StopAsyncIteration(Exception):
    pass


class ArithmeticError(Exception):
    pass


class FloatingPointError(ArithmeticError):
    pass


class OverflowError(ArithmeticError):
    pass


class ZeroDivisionError(ArithmeticError):
    pass


class AssertionError(Exception):
    pass


class BufferError(Exception):
    pass


class EOFError(Exception):
    pass


class LookupError(Exception):
    pass


class IndexError(LookupError):
    pass


class MemoryError(Exception):
    pass


class ReferenceError(Exception):
    pass


class RuntimeError(Exception):
    pass


class NotImplementedError(RuntimeError):
    pass


class RecursionError(RuntimeError):
    pass


class SystemError(Exception):
    pass


class ValueError(Exception):
    pass


class Warning(Exception):
    pass


class BytesWarning(Warning):
    pass


class DeprecationWarning(Warning):
    pass


class EncodingWarning(Warning):
    pass


class FutureWarning(Warning):
    pass


class ImportWarning(Warning):
    pass


class PendingDeprecationWarning(Warning):
    pass


class ResourceWarning(Warning):
    pass


class RuntimeWarning(Warning):
    pass


class SyntaxWarning(Warning):
    pass


class UnicodeWarning(Warning):
    pass


class UserWarning(Warning):
    pass


class KeyboardInterrupt(BaseException):
    pass


class GeneratorExit(BaseException):
    pass


def exit_code(error):
    if load_word(error, SPARE) is not None:
        return load_word(error, SPARE)
    args = load_word(error, ARGS)
    return args if size_of(args) > 2 else first_argument(error)


class SystemExit(BaseException):
    _checks_self = True

    @property
    def code(self):
        return exit_code(self)

    @code.setter
    def code(self, value):
        store_word(self, SPARE, value)


class StopIteration(Exception):
    _checks_self = True

    @property
    def value(self):
        return first_argument(self) if load_word(self, SPARE) is None else load_word(self, SPARE)

    @value.setter
    def value(self, value):
        store_word(self, SPARE, value)


class KeyError(LookupError):
    _checks_self = True

    def __str__(self):
        args = load_word(self, ARGS)
        return repr_of(load_word(args, 1)) if size_of(args) == 2 else exception_text(self)


class AttributeError(Exception):
    _checks_self = True

    def __init__(self, *args, name=None, obj=None, **keywords):
        check_keywords(self, keywords)
        store_word(self, ARGS, args)
        store_word(self, SPARE, (name, obj))

    @property
    def name(self):
        return pair_item(self, 1)

    @property
    def obj(self):
        return pair_item(self, 2)


class NameError(Exception):
    _checks_self = True

    def __init__(self, *args, name=None, **keywords):
        check_keywords(self, keywords)
        store_word(self, ARGS, args)
        store_word(self, SPARE, name)

    @property
    def name(self):
        kept = load_word(self, SPARE)
        if tag_of(kept) != TUPLE:
            return kept
        # A read of a variable without value made it: its message has the name between quotes.
        return quoted(first_argument(self)) if load_word(self, CLASS) is NameError else None


class UnboundLocalError(NameError):
    pass


class ImportError(Exception):
    _checks_self = True

    def __init__(self, *args, name=None, path=None, **keywords):
        check_keywords(self, keywords)
        store_word(self, ARGS, args)
        store_word(self, SPARE, (name, path))

    @property
    def name(self):
        return pair_item(self, 1)

    @property
    def path(self):
        return pair_item(self, 2)

    @property
    def msg(self):
        return first_argument(self)


class ModuleNotFoundError(ImportError):
    pass
