"""The classes of values that have a tag of their own."""

from __pysm import TYPES, load_word


def class_of_tag(tag):
    return load_word(TYPES, tag + 1 if tag < 16 else tag - 0x6F)
