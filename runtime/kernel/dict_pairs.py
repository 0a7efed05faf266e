"""Walking over the entries of a DICT, which does not change meanwhile."""

from __pysm import MISSING, load_word, tag_of
from tags import UNBOUND

FILL = 2
ENTRIES = 4


def entry_count(pairs):
    """Entries, deleted ones included."""
    return load_word(pairs, FILL)


def key_at(pairs, i):
    """The key of an entry, or MISSING for a deleted one."""
    entries = load_word(pairs, ENTRIES)
    return MISSING if tag_of(load_word(entries, 3 * i + 2)) == UNBOUND else load_word(entries, 3 * i + 2)


def value_at(pairs, i):
    return load_word(load_word(pairs, ENTRIES), 3 * i + 3)


def text_item(pairs, name):
    """The value of a key that is a certain object, or MISSING: for dicts of names."""
    for i in range(entry_count(pairs)):
        if key_at(pairs, i) is name:
            return value_at(pairs, i)
    return MISSING
