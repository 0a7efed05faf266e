"""Containers whose repr is being made, so that one that holds itself is shown as [...]."""

from __pysm import load_word, new, store_word
from tags import TUPLE

# Pairs of a container and the pair before, as TUPLEs; None where nothing is being shown.
shown = None


def enter_repr(x):
    """Whether the repr of x is being made already; else it is from now on, until leave_repr()."""
    global shown
    pair = shown
    while pair is not None:
        if load_word(pair, 1) is x:
            return True
        pair = load_word(pair, 2)
    pair = new(TUPLE, 3)
    store_word(pair, 1, x)
    store_word(pair, 2, shown)
    shown = pair
    return False


def leave_repr():
    global shown
    shown = load_word(shown, 2)
