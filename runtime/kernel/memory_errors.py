"""MemoryError in a full heap: the exception, and entries for the innermost frames of its traceback, lie in the image, since nothing can be allocated."""

from __pysm import get_collector, load_word, raw_is, retag, store_word
from exception_types import MemoryError
from exception_values import ARGS, CAUSE, CONTEXT, SPARE, SUPPRESS_CONTEXT, TRACEBACK, new_exception
from tags import INSTANCE
from types import CLASS, INSTANCE_ATTRIBUTES

FREE_WORDS = 0

# An object of more words than FEW does not fit, but ENOUGH are free: that suffices for an exception like any other.
FEW = 64
ENOUGH = 1024

# Tuples for the room that they take. No two are equal, which would make them one.
EXCEPTION = ("memory", 1, 2, 3, 4, 5, 6, 7)
ENTRIES = (("memory", 1, 0, 0), ("memory", 2, 0, 0), ("memory", 3, 0, 0), ("memory", 4, 0, 0), ("memory", 5, 0, 0), ("memory", 6, 0, 0),
           ("memory", 7, 0, 0), ("memory", 8, 0, 0), ("memory", 9, 0, 0), ("memory", 10, 0, 0), ("memory", 11, 0, 0), ("memory", 12, 0, 0))
ENTRY_COUNT = 12

entries_used = 0


def memory_error(size):
    """The exception for an object of so many words that the heap has no room for. What is in the image is one object: the next full heap changes it."""
    global entries_used
    if size > FEW and get_collector(FREE_WORDS) > ENOUGH:
        return new_exception(MemoryError, ())
    entries_used = 0
    error = retag(INSTANCE, EXCEPTION)
    store_word(error, CLASS, MemoryError)
    store_word(error, INSTANCE_ATTRIBUTES, None)
    store_word(error, ARGS, ())
    store_word(error, TRACEBACK, None)
    store_word(error, CAUSE, None)
    store_word(error, CONTEXT, None)
    store_word(error, SUPPRESS_CONTEXT, False)
    store_word(error, SPARE, None)
    return error


def is_in_image(error):
    return raw_is(error, retag(INSTANCE, EXCEPTION))


def entry_in_image():
    """Room for an entry of the traceback, or None: the outermost frames of a deep one are left out."""
    global entries_used
    if entries_used == ENTRY_COUNT:
        return None
    entries_used += 1
    return retag(INSTANCE, load_word(ENTRIES, entries_used))
