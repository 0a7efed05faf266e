"""Comparison of the items of containers: equal where they are the same object, before `==` is asked."""

from __pysm import tag_of
from operators import equal, less, truth
from strings import is_equal, is_less
from tags import BOOL, FLOAT, INT, STR


def same_value(a, b):
    """`a is b or a == b`, a Bool."""
    if a is b:
        return True
    tag = tag_of(a)
    other = tag_of(b)
    if tag == other:
        if tag == INT:
            return False
        if tag == STR:
            return is_equal(a, b)
        if tag == FLOAT:
            return a == b
    result = equal(a, b)
    return result if tag_of(result) == BOOL else truth(result)


def is_before(a, b):
    """`a < b`, a Bool."""
    tag = tag_of(a)
    if tag == tag_of(b):
        if tag == INT or tag == FLOAT:
            return a < b
        if tag == STR:
            return is_less(a, b)
    result = less(a, b)
    return result if tag_of(result) == BOOL else truth(result)
