"""Exceptions into generators: throw() and close(). What a generator delegates to gets them first."""

from __pysm import END, MISSING, frame_pointer, load_word, retag, store_word, tag_of
from attributes import find_attribute
from base_exception import BaseException, is_exception
from call_ex import call_ex
from exceptions import GeneratorExit, RuntimeError, StopIteration, TypeError, ValueError, is_exception_class, not_an_exception, start, throw
from exception_values import SPARE, TRACEBACK, new_exception
from generator_classes import coroutine
from delegation import set_returned
from generators import CLOSED, CREATED, RESULT, RUNNING, STATE, SUSPENDED, kind_of, resume, resume_with, state_of
from int_text import decimal_text
from strings import concat
from tags import GENERATOR, INSTANCE, INT, TUPLE
from traceback_class import traceback
from types import CLASS, is_subclass, size_of, type_name
from unwind import PC_MASK, find_site, note

# Where a suspended generator's state has the program address to go on at.
PC_AT = 21


def throw_into(made, arguments):
    """What the generator yields next, or END. The arguments of throw(): an exception, or its class, value and traceback."""
    count = size_of(arguments) - 1
    if not 0 < count < 4:
        throw(TypeError, concat(("throw expected at ", "most 3" if count else "least 1", " argument", "s" if count else "", ", got ", decimal_text(count))))
    state = state_of(made)
    if state == RUNNING:
        throw(ValueError, concat((kind_of(made), " already executing")))
    inner = load_word(made, RESULT)
    if state != SUSPENDED or inner is None:
        error = error_of(arguments)
        if state == SUSPENDED:
            return resume_with(made, error)
        if state == CLOSED and load_word(made, CLASS) is coroutine:
            throw(RuntimeError, "cannot reuse already awaited coroutine")
        if state == CREATED:
            note_start(made, error)
        store_word(made, STATE, CLOSED)
        start(error, frame_pointer(), True)
    # The generator is in its delegation meanwhile.
    suspended = load_word(made, STATE)
    store_word(made, STATE, RUNNING)
    error = None
    result = None
    try:
        if names_exit(load_word(arguments, 1)):
            close_inner(inner)
            item = MISSING
        else:
            item = throw_on(inner, arguments)
    except StopIteration as stop:
        result = load_word(stop, SPARE)
        item = END
    except BaseException as failure:
        error = failure
        item = MISSING
    store_word(made, STATE, suspended)
    if item is END:
        if tag_of(inner) == GENERATOR:
            result = load_word(inner, RESULT)
            store_word(inner, RESULT, None)
        # It goes on behind its delegation.
        set_returned(result)
        return resume(made, END)
    if item is not MISSING:
        return item
    return resume_with(made, error_of(arguments) if error is None else error)


def note_start(made, error):
    """Where a generator begins is in the traceback of an exception thrown in before its first step."""
    pc = (retag(INT, load_word(made, STATE)) >> PC_AT & PC_MASK) - 1
    if find_site(pc):
        note(error, pc)


def throw_on(inner, arguments):
    """What an iterator yields that gets an exception, END, or MISSING where it cannot take any."""
    if tag_of(inner) == GENERATOR:
        return throw_into(inner, arguments)
    method = find_attribute(inner, "throw")
    return MISSING if method is MISSING else call_ex(method, arguments, None)


def names_exit(value):
    """Whether the first argument of throw() is GeneratorExit or an instance of it."""
    cls = load_word(value, CLASS) if tag_of(value) == INSTANCE else value
    return is_exception_class(cls) and is_subclass(cls, GeneratorExit)


def error_of(arguments):
    """The exception that the arguments of throw() say."""
    cls = load_word(arguments, 1)
    value = load_word(arguments, 2) if size_of(arguments) > 2 else None
    trace = load_word(arguments, 3) if size_of(arguments) > 3 else None
    if trace is not None and not (tag_of(trace) == INSTANCE and load_word(trace, CLASS) is traceback):
        throw(TypeError, "throw() third argument must be a traceback object")
    if is_exception_class(cls):
        error = made_of(cls, value)
    elif is_exception(cls):
        if value is not None:
            throw(TypeError, "instance exception may not have a separate value")
        error = cls
    else:
        throw(TypeError, concat(("exceptions must be classes or instances deriving from BaseException, not ", type_name(cls))))
    if trace is not None:
        store_word(error, TRACEBACK, trace)
    return error


def made_of(cls, value):
    """The exception of a class and what goes with it: itself, a tuple of arguments, or one. Where there is none, what that has raised."""
    if tag_of(value) == INSTANCE and is_subclass(load_word(value, CLASS), cls):
        return value
    try:
        error = cls() if value is None else call_ex(cls, value, None) if tag_of(value) == TUPLE else cls(value)
        if not is_exception(error):
            not_an_exception(cls, type_name(error))
    except BaseException as failure:
        error = failure
    return error


def close(made):
    state = state_of(made)
    if state == RUNNING:
        throw(ValueError, concat((kind_of(made), " already executing")))
    if state == CLOSED or state == CREATED:
        store_word(made, STATE, CLOSED)
        return
    error = new_exception(GeneratorExit, ())
    inner = load_word(made, RESULT)
    if inner is not None:
        suspended = load_word(made, STATE)
        store_word(made, STATE, RUNNING)
        try:
            close_inner(inner)
        except BaseException as failure:
            error = failure
        store_word(made, STATE, suspended)
    try:
        value = resume_with(made, error)
    except (GeneratorExit, StopIteration):
        return
    if value is not END:
        throw(RuntimeError, concat((kind_of(made), " ignored GeneratorExit")))


def close_inner(inner):
    if tag_of(inner) == GENERATOR:
        close(inner)
        return
    method = find_attribute(inner, "close")
    if method is not MISSING:
        method()
