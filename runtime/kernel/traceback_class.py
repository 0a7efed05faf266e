"""Tracebacks: an INSTANCE for each frame that an exception has passed, the outermost first. Word 3 is the next one or None, word 4 a program address: see `location_at`."""

from __pysm import CODES, LINES, LOCATIONS, load_word
from code_class import new_frame
from object_class import object
from strings import concat, repeat
from unwind import location_at


def line_of(location):
    return load_word(LOCATIONS, 2 * location + 1) >> 36


def function_of(location):
    return load_word(CODES, 2 * (load_word(LOCATIONS, 2 * location + 1) >> 20 & 0xFFFF) + 2)


def shown_lines(location):
    """The source line of a location and the carets under it, as tracebacks print them, or an empty str."""
    line = load_word(LINES, (load_word(LOCATIONS, 2 * location + 1) & 0xFFFFF) + 1)
    if line is None:
        return ""
    carets = load_word(LOCATIONS, 2 * location + 2)
    if carets == 0:
        return concat(("    ", line, "\n"))
    return concat(("    ", line, "\n    ", repeat(" ", carets >> 45), repeat("~", carets >> 30 & 0x7FFF), repeat("^", carets >> 15 & 0x7FFF), repeat("~", carets & 0x7FFF), "\n"))


def file_of(location):
    return load_word(CODES, 2 * (load_word(LOCATIONS, 2 * location + 1) >> 20 & 0xFFFF) + 1)


class traceback(object):
    _words = 5
    _flags = 20
    _checks_self = True

    @property
    def tb_next(self):
        return load_word(self, 3)

    @property
    def tb_lineno(self):
        return line_of(location_at(load_word(self, 4)))

    @property
    def shown(self):
        return shown_lines(location_at(load_word(self, 4)))

    @property
    def tb_frame(self):
        return new_frame(location_at(load_word(self, 4)))
