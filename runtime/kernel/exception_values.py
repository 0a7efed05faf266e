"""Exceptions as the runtime makes them, without the program's hooks."""

from __pysm import fill_words, load_word, new, retag, store_word
from tags import INSTANCE, UNBOUND
from types import CLASS, INSTANCE_ATTRIBUTES, INSTANCE_WORDS

# Words of an exception.
ARGS = 3
TRACEBACK = 4
CAUSE = 5
CONTEXT = 6
SUPPRESS_CONTEXT = 7
SPARE = 8
EXCEPTION_WORDS = 9


def new_exception(cls, args):
    """An instance of a class of exceptions, of a tuple of arguments."""
    words = load_word(cls, INSTANCE_WORDS)
    error = new(INSTANCE, words)
    store_word(error, CLASS, cls)
    store_word(error, INSTANCE_ATTRIBUTES, None)
    store_word(error, ARGS, args)
    store_word(error, TRACEBACK, None)
    store_word(error, CAUSE, None)
    store_word(error, CONTEXT, None)
    store_word(error, SUPPRESS_CONTEXT, False)
    store_word(error, SPARE, None)
    fill_words(error, EXCEPTION_WORDS, words - EXCEPTION_WORDS, retag(UNBOUND, 0))
    return error
