"""Tracebacks: an INSTANCE for each frame that an exception has passed, the outermost first. Word 3 is the next one or None, word 4 the number of the location."""

from __pysm import CODES, LOCATIONS, load_word
from object_class import object


def line_of(location):
    return load_word(LOCATIONS, 2 * location + 1) >> 36


def function_of(location):
    return load_word(CODES, 2 * (load_word(LOCATIONS, 2 * location + 1) >> 20 & 0xFFFF) + 2)


class traceback(object):
    __words__ = 5
    __flags__ = 4

    @property
    def tb_next(self):
        return load_word(self, 3)

    @property
    def tb_lineno(self):
        return line_of(load_word(self, 4))
