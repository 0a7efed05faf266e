"""What a traceback adds to the text of an exception: the name that was meant."""

from __pysm import load_word, tag_of
from exception_types import NameError
from exception_values import SPARE
from tags import TUPLE
from types import CLASS, is_subclass


def suggestion_for(error):
    """A text, or None. The compiler has put it into the word of a NameError."""
    if not is_subclass(load_word(error, CLASS), NameError):
        return None
    kept = load_word(error, SPARE)
    if tag_of(kept) == TUPLE:
        return load_word(kept, 2)
    return None
