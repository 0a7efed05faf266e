"""Raising exceptions."""

from __pysm import MISSING, frame_pointer, handled_exception, load_word, store_word, tag_of
from base_exception import BaseException, Exception, TypeError, is_exception
from class_text import class_repr
from exception_types import ArithmeticError, AssertionError, AttributeError, BufferError, EOFError, FloatingPointError, GeneratorExit, ImportError, IndexError
from exception_types import KeyboardInterrupt, KeyError, LookupError, MemoryError, ModuleNotFoundError, NameError, NotImplementedError, OverflowError
from exception_types import RecursionError, ReferenceError, RuntimeError, StopAsyncIteration, StopIteration, SystemError, SystemExit
from exception_types import UnboundLocalError, ValueError, Warning, ZeroDivisionError
from unicode_errors import UnicodeDecodeError, UnicodeEncodeError
from exception_values import CAUSE, CONTEXT, SUPPRESS_CONTEXT, new_exception
from strings import concat
from tags import INSTANCE, TUPLE, TYPE
from types import CLASS, FLAGS, IS_BUILT_IN, IS_EXCEPTION, has_flag, is_subclass, lookup, size_of, type_of
from unwind import unwind

INIT = "__init__"

# The exception that is on its way to a handler.
raised = None


def throw(cls, argument=MISSING):
    """Raises an exception of a built-in class, of one argument or none."""
    raise_exception(new_exception(cls, () if argument is MISSING else (argument,)))


def throw_with(cls, arguments):
    """Of more arguments, a tuple."""
    raise_exception(new_exception(cls, arguments))


def raise_exception(error):
    """Raises an instance: its traceback begins with the frame that called the runtime."""
    global raised
    if handled_exception() is not None:
        set_context(error)
    raised = error
    unwind(error, frame_pointer(), True)


def reraise(error):
    """Goes on with an exception that a handler had, which leaves the frame as it is in the traceback."""
    start(error, frame_pointer(), False)


def start(error, frame, notes):
    """frame: of the function that the frame of the raise statement, or of the handler, calls."""
    global raised
    raised = error
    unwind(error, frame, notes)


def set_context(error):
    """What was being handled is the context of a new exception; a chain that would come back to it is cut, and one that goes in a circle without it is followed once."""
    current = handled_exception()
    if current is None or current is error:
        return
    store_word(error, CONTEXT, current)
    other = current
    behind = current
    moves = False
    while True:
        following = load_word(other, CONTEXT)
        if following is None or following is behind:
            return
        if following is error:
            store_word(other, CONTEXT, None)
            return
        other = following
        # Floyd's: what goes at half the pace is met in a circle.
        if moves:
            behind = load_word(behind, CONTEXT)
        moves = not moves


def is_exception_class(value):
    return tag_of(value) == TYPE and has_flag(value, IS_EXCEPTION)


def not_an_exception(cls, made):
    """A class of exceptions was called for one and gave something of another type, `made` its text."""
    throw(TypeError, concat(("calling ", class_repr(cls), " should have returned an instance of BaseException, not ", made)))


def instance_of(value):
    """The exception that a raise statement names: an instance, or a class to be called."""
    if tag_of(value) == TYPE and load_word(value, FLAGS) & (IS_EXCEPTION | IS_BUILT_IN) == IS_EXCEPTION | IS_BUILT_IN and lookup(value, INIT) is lookup(BaseException, INIT):
        return new_exception(value, ())
    if is_exception(value):
        return value
    if is_exception_class(value):
        error = value()
        if not is_exception(error):
            not_an_exception(value, class_repr(type_of(error)))
        return error
    throw(TypeError, "exceptions must derive from BaseException")


def raise_value(value):
    """raise value"""
    if tag_of(value) != INSTANCE or load_word(load_word(value, CLASS), FLAGS) & IS_EXCEPTION == 0:
        value = instance_of(value)
    raise_exception(value)


def raise_from(value, cause):
    """raise value from cause"""
    error = instance_of(value)
    if cause is not None:
        if is_exception_class(cause):
            cause = instance_of(cause)
        elif not is_exception(cause):
            throw(TypeError, "exception causes must derive from BaseException")
    store_word(error, CAUSE, cause)
    store_word(error, SUPPRESS_CONTEXT, True)
    raise_exception(error)


def raise_again():
    """raise"""
    current = handled_exception()
    if current is None:
        throw(RuntimeError, "No active exception to reraise")
    start(current, frame_pointer(), False)


def exception_matches(error, classes):
    """Whether an except clause takes the exception: a class, or a tuple of them."""
    if load_word(error, CLASS) is classes:
        return True
    if tag_of(classes) == TUPLE:
        for i in range(1, size_of(classes)):
            check_class(load_word(classes, i))
        for i in range(1, size_of(classes)):
            if is_subclass(load_word(error, CLASS), load_word(classes, i)):
                return True
        return False
    check_class(classes)
    return is_subclass(load_word(error, CLASS), classes)


def check_class(value):
    if not is_exception_class(value):
        throw(TypeError, "catching classes that do not inherit from BaseException is not allowed")
