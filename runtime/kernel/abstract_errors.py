"""Classes with abstract methods, which cannot be called."""

from __pysm import load_word
from base_exception import TypeError
from exceptions import throw
from lists import list_from
from sort_list import list_sort
from strings import concat, join_words
from types import NAME, find_own


def raise_abstract(cls):
    names = list_from(find_own(cls, "__abstractmethods__"))
    list_sort(names, None, False)
    count = load_word(names, 1)
    throw(TypeError, concat(("Can't instantiate abstract class ", load_word(cls, NAME), " with abstract method", " " if count == 1 else "s ",
                             join_words(", ", load_word(names, 2), 1, count))))
