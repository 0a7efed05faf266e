"""Exceptions into generators: throw() and close()."""

from __pysm import END, load_word, store_word, tag_of
from exceptions import GeneratorExit, RuntimeError, StopIteration, TypeError, ValueError, instance_of, raise_exception, throw
from exception_values import new_exception
from generators import CLOSED, CREATED, RUNNING, STATE, kind_of, resume_with
from strings import concat
from tags import INSTANCE, TYPE


def throw_into(made, cls, value):
    """What the generator yields next, or END."""
    if tag_of(cls) == TYPE and value is not None:
        error = value if tag_of(value) == INSTANCE else cls(value)
    else:
        error = instance_of(cls)
    state = load_word(made, STATE)
    if state == RUNNING:
        throw(ValueError, concat((kind_of(made), " already executing")))
    if state == CLOSED or state == CREATED:
        store_word(made, STATE, CLOSED)
        raise_exception(error)
    return resume_with(made, error)


def close(made):
    state = load_word(made, STATE)
    if state == RUNNING:
        throw(ValueError, concat((kind_of(made), " already executing")))
    if state == CLOSED or state == CREATED:
        store_word(made, STATE, CLOSED)
        return
    try:
        value = resume_with(made, new_exception(GeneratorExit, ()))
    except (GeneratorExit, StopIteration):
        return
    if value is not END:
        throw(RuntimeError, concat((kind_of(made), " ignored GeneratorExit")))
