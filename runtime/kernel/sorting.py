"""
Stable sorting by merging runs that are there already: T. Peters, Timsort, 2002, without its galloping.

The keys are in an ARRAY; the values, where they are not the keys themselves, move along in another.
"""

from __pysm import copy_words, load_word, store_word, tag_of
from arrays import new_words
from comparing import is_before
from tags import FLOAT, INT

# Runs shorter than this are made longer by insertion.
LEAST_RUN = 12

# So many words are not worth merging: the mover makes room for one.
FEW = 32


def sort_words(keys, values, count):
    """Sorts the first words of one or two ARRAYs; values may be None."""
    if count < 2:
        return
    native = all_native(keys, count)
    if count <= FEW:
        insert_sorted(keys, values, 1, find_run(keys, values, 1, count, native), count + 1, native)
        return
    scratch = new_words((count >> 1) + 1, None)
    scratch_values = None if values is None else new_words((count >> 1) + 1, None)
    # Starts of runs that are sorted, then where the next begins.
    starts = new_words(96, 0)
    runs = 0
    at = 1
    while at <= count:
        stop = find_run(keys, values, at, count, native)
        if stop - at < LEAST_RUN and stop <= count:
            wanted = at + LEAST_RUN
            if wanted > count + 1:
                wanted = count + 1
            insert_sorted(keys, values, at, stop, wanted, native)
            stop = wanted
        runs += 1
        store_word(starts, runs, at)
        store_word(starts, runs + 1, stop)
        at = stop
        while runs > 1:
            c = load_word(starts, runs + 1) - load_word(starts, runs)
            b = load_word(starts, runs) - load_word(starts, runs - 1)
            if runs > 2:
                a = load_word(starts, runs - 1) - load_word(starts, runs - 2)
                if a <= b + c or runs > 3 and load_word(starts, runs - 2) - load_word(starts, runs - 3) <= a + b:
                    if a < c:
                        merge(keys, values, starts, runs - 2, scratch, scratch_values, native)
                        store_word(starts, runs - 1, load_word(starts, runs))
                        store_word(starts, runs, load_word(starts, runs + 1))
                    else:
                        merge(keys, values, starts, runs - 1, scratch, scratch_values, native)
                        store_word(starts, runs, load_word(starts, runs + 1))
                    runs -= 1
                    continue
            if b > c:
                break
            merge(keys, values, starts, runs - 1, scratch, scratch_values, native)
            store_word(starts, runs, load_word(starts, runs + 1))
            runs -= 1
    while runs > 1:
        merge(keys, values, starts, runs - 1, scratch, scratch_values, native)
        store_word(starts, runs, load_word(starts, runs + 1))
        runs -= 1


def all_native(keys, count):
    """Whether the machine compares the keys: all ints, or all floats."""
    tag = tag_of(load_word(keys, 1))
    if tag != INT and tag != FLOAT:
        return False
    for i in range(2, count + 1):
        if tag_of(load_word(keys, i)) != tag:
            return False
    return True


def find_run(keys, values, at, count, native):
    """Where the run ends that begins there; one that descends is turned around."""
    stop = at + 1
    if stop > count:
        return stop
    last = load_word(keys, at)
    key = load_word(keys, stop)
    if key < last if native else is_before(key, last):
        while True:
            stop += 1
            if stop > count:
                break
            last = key
            key = load_word(keys, stop)
            if not (key < last if native else is_before(key, last)):
                break
        turn(keys, at, stop - 1)
        if values is not None:
            turn(values, at, stop - 1)
        return stop
    while True:
        stop += 1
        if stop > count:
            return stop
        last = key
        key = load_word(keys, stop)
        if key < last if native else is_before(key, last):
            return stop


def turn(words, i, j):
    while i < j:
        word = load_word(words, i)
        store_word(words, i, load_word(words, j))
        store_word(words, j, word)
        i += 1
        j -= 1


def insert_sorted(keys, values, first, at, stop, native):
    """Inserts the words from `at` on into the sorted ones before."""
    while at < stop:
        key = load_word(keys, at)
        low = first
        high = at
        while low < high:
            middle = low + high >> 1
            other = load_word(keys, middle)
            if key < other if native else is_before(key, other):
                high = middle
            else:
                low = middle + 1
        copy_words(keys, low + 1, keys, low, at - low)
        store_word(keys, low, key)
        if values is not None:
            value = load_word(values, at)
            copy_words(values, low + 1, values, low, at - low)
            store_word(values, low, value)
        at += 1


def merge(keys, values, starts, run, scratch, scratch_values, native):
    """Merges a run and the next one."""
    first = load_word(starts, run)
    middle = load_word(starts, run + 1)
    stop = load_word(starts, run + 2)
    # What is in place already stays: items of the first run that are not greater than the second's first.
    key = load_word(keys, middle)
    low = first
    high = middle
    while low < high:
        half = low + high >> 1
        other = load_word(keys, half)
        if key < other if native else is_before(key, other):
            high = half
        else:
            low = half + 1
    first = low
    if first == middle:
        return
    # Likewise items of the second run that are not less than the first's last.
    key = load_word(keys, middle - 1)
    low = middle
    high = stop
    while low < high:
        half = low + high >> 1
        other = load_word(keys, half)
        if other < key if native else is_before(other, key):
            low = half + 1
        else:
            high = half
    stop = low
    if stop == middle:
        # Only where the order contradicts itself.
        return
    if middle - first <= stop - middle:
        merge_up(keys, values, first, middle, stop, scratch, scratch_values, native)
    else:
        merge_down(keys, values, first, middle, stop, scratch, scratch_values, native)


def merge_up(keys, values, first, middle, stop, scratch, scratch_values, native):
    """The first run, the shorter one, is moved away."""
    n = middle - first
    copy_words(scratch, 1, keys, first, n)
    if values is not None:
        copy_words(scratch_values, 1, values, first, n)
    i = 1
    j = middle
    to = first
    a = load_word(scratch, 1)
    b = load_word(keys, j)
    while True:
        if b < a if native else is_before(b, a):
            store_word(keys, to, b)
            if values is not None:
                store_word(values, to, load_word(values, j))
            to += 1
            j += 1
            if j == stop:
                break
            b = load_word(keys, j)
        else:
            store_word(keys, to, a)
            if values is not None:
                store_word(values, to, load_word(scratch_values, i))
            to += 1
            i += 1
            if i > n:
                return
            a = load_word(scratch, i)
    copy_words(keys, to, scratch, i, n - i + 1)
    if values is not None:
        copy_words(values, to, scratch_values, i, n - i + 1)


def merge_down(keys, values, first, middle, stop, scratch, scratch_values, native):
    """The second run, the shorter one, is moved away."""
    n = stop - middle
    copy_words(scratch, 1, keys, middle, n)
    if values is not None:
        copy_words(scratch_values, 1, values, middle, n)
    i = n
    j = middle - 1
    to = stop - 1
    b = load_word(scratch, n)
    a = load_word(keys, j)
    while True:
        if b < a if native else is_before(b, a):
            store_word(keys, to, a)
            if values is not None:
                store_word(values, to, load_word(values, j))
            to -= 1
            j -= 1
            if j < first:
                break
            a = load_word(keys, j)
        else:
            store_word(keys, to, b)
            if values is not None:
                store_word(values, to, load_word(scratch_values, i))
            to -= 1
            i -= 1
            if i == 0:
                return
            b = load_word(scratch, i)
    copy_words(keys, first, scratch, 1, i)
    if values is not None:
        copy_words(values, first, scratch_values, 1, i)
