"""Types of None, Ellipsis and NotImplemented, and of cells."""

from __pysm import load_word, retag, store_word, tag_of
from exception_types import ValueError
from exceptions import throw
from strings import concat
from tags import UNBOUND
from text_address import address_text
from class_unions import union_of


class NoneType:
    _flags = 16
    _checks_self = True

    @staticmethod
    def __new__(cls):
        return None

    def __repr__(self):
        return "None"

    def __bool__(self):
        return False

    def __or__(self, other):
        return union_of(self, other)

    def __ror__(self, other):
        return union_of(other, self)


class ellipsis:
    _flags = 16
    _checks_self = True

    @staticmethod
    def __new__(cls):
        return ...

    def __repr__(self):
        return "Ellipsis"


class NotImplementedType:
    _flags = 16
    _checks_self = True

    @staticmethod
    def __new__(cls):
        return NotImplemented

    def __repr__(self):
        return "NotImplemented"


class cell:
    _flags = 16
    _checks_self = True

    def __repr__(self):
        return concat(("<cell at ", address_text(self), ">"))

    @property
    def cell_contents(self):
        if tag_of(load_word(self, 1)) == UNBOUND:
            throw(ValueError, "Cell is empty")
        return load_word(self, 1)

    @cell_contents.setter
    def cell_contents(self, value):
        store_word(self, 1, value)

    @cell_contents.deleter
    def cell_contents(self):
        store_word(self, 1, retag(UNBOUND, 0))
