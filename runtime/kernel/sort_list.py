"""list.sort and sorted."""

from __pysm import copy_words, load_word, store_word, tag_of
from arrays import new_words
from exceptions import OverflowError, ValueError, throw
from lists import COUNT, ITEMS, list_from
from operators import index_of
from sorting import all_native, sort_words, turn
from tags import BIGINT, BOOL


def list_sort(self, key, reverse):
    """reverse: an int that C's int can hold."""
    if tag_of(reverse) != BOOL:
        reverse = index_of(reverse)
        if tag_of(reverse) == BIGINT or not -0x80000000 <= reverse <= 0x7FFFFFFF:
            throw(OverflowError, "Python int too large to convert to C int")
    count = load_word(self, COUNT)
    items = load_word(self, ITEMS)
    if count < 2 and key is None:
        return
    if key is None and all_native(items, count):
        # No code of the program runs meanwhile.
        if reverse:
            turn(items, 1, count)
        sort_words(items, None, count)
        if reverse:
            turn(items, 1, count)
        return
    # Meanwhile the list is empty for whoever looks at it; where comparing fails, it stays as it was.
    empty = new_words(0, None)
    store_word(self, COUNT, 0)
    store_word(self, ITEMS, empty)
    result = items
    try:
        keys = new_words(count, None)
        copy_words(keys, 1, items, 1, count)
        if key is None:
            sorted_words = keys
            values = None
        else:
            values = new_words(count, None)
            copy_words(values, 1, items, 1, count)
            sorted_words = values
            for i in range(1, count + 1):
                store_word(keys, i, key(load_word(items, i)))
        if reverse:
            turn(keys, 1, count)
            if values is not None:
                turn(values, 1, count)
        sort_words(keys, values, count)
        if reverse:
            turn(sorted_words, 1, count)
        result = sorted_words
    finally:
        changed = load_word(self, ITEMS) is not empty or load_word(self, COUNT) != 0
        store_word(self, COUNT, count)
        store_word(self, ITEMS, result)
    if changed:
        throw(ValueError, "list modified during sort")


def sort_to_list(iterable, key, reverse):
    """What sorted() returns."""
    made = list_from(iterable)
    list_sort(made, key, reverse)
    return made
