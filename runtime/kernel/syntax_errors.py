"""SyntaxError and its subclasses: a message and, in a tuple, the place: file, line, column, text."""

from __pysm import load_word, store_word
from base_exception import Exception
from exception_values import ARGS, SPARE
from exception_types import first_argument
from texts import str_of
from strings import concat
from tuples import tuple_from
from types import size_of


def place_item(error, i):
    place = load_word(error, SPARE)
    return load_word(place, i) if place is not None and size_of(place) > i else None


class SyntaxError(Exception):
    _checks_self = True

    def __init__(self, *args):
        store_word(self, ARGS, args)
        store_word(self, SPARE, tuple_from(load_word(args, 2)) if size_of(args) == 3 else None)

    def __str__(self):
        text = str_of(first_argument(self))
        filename, line = place_item(self, 1), place_item(self, 2)
        if filename is not None and line is not None:
            return concat((text, " (", filename, ", line ", str_of(line), ")"))
        if line is not None:
            return concat((text, " (line ", str_of(line), ")"))
        return text if filename is None else concat((text, " (", filename, ")"))

    @property
    def msg(self):
        return first_argument(self)

    @property
    def filename(self):
        return place_item(self, 1)

    @property
    def lineno(self):
        return place_item(self, 2)

    @property
    def offset(self):
        return place_item(self, 3)

    @property
    def text(self):
        return place_item(self, 4)

    @property
    def end_lineno(self):
        return place_item(self, 5)

    @property
    def end_offset(self):
        return place_item(self, 6)


class IndentationError(SyntaxError):
    pass


class TabError(IndentationError):
    pass
