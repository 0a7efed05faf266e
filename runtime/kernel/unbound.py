"""Reads of variables that have no value."""

from __pysm import SITES, UNBOUND, frame_pointer, load_stack, load_word, retag, store_word, tag_of
from exception_types import NameError
from exception_values import SPARE, new_exception
from exceptions import set_context, start
from tags import INT
from types import is_subclass
from unwind import FRAME_MASK, LOCATION_MASK, PC_MASK, find_site, note

FIELD_MASK = 0x3FFF


def read_unbound(tag_a):
    """A variable was read that has no value: of operand A where its tag says so, else of B."""
    frame = frame_pointer()
    site = 0
    while not site:
        word = retag(INT, load_stack(frame - 1))
        site = find_site((word >> 21 & PC_MASK) - 1)
        if not site:
            frame = word >> 41 & FRAME_MASK
    fields = load_word(SITES, site)
    unbound = fields & FIELD_MASK if tag_a else fields >> 14 & FIELD_MASK
    if unbound == 0:
        unbound = fields & FIELD_MASK | fields >> 14 & FIELD_MASK
    at = 4 * unbound - 3
    cls = load_word(UNBOUND, at)
    error = new_exception(cls, (load_word(UNBOUND, at + 1),))
    if is_subclass(cls, NameError):
        store_word(error, SPARE, (None, load_word(UNBOUND, at + 2)))
    set_context(error)
    # That of the variable, a part of the instruction's.
    note(error, -1 - load_word(UNBOUND, at + 3))
    # The frame with the read has its place in the traceback.
    start(error, frame, False)
