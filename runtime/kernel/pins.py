"""machine.Pin where a pin is a value: passed, stored, in a list, or its number not constant. There is one object a pin."""

from __pysm import MISSING, load_word, port_direction, port_read, port_write, store_word, tag_of
from arrays import new_words
from base_exception import TypeError
from exception_types import ValueError
from exceptions import throw
from instances import allocate
from int_text import decimal_text
from strings import concat
from tags import INT
from truth import truth
from types import VALUE, type_name

PINS = 32
EVERY = 0xFFFFFFFF
IN = 0
OUT = 1

# The ARRAY of the objects that were made, None where there is none yet; None before the first.
made_pins = None


def pin_object(number):
    """The object of a pin, from 0 to 31."""
    global made_pins
    if made_pins is None:
        made_pins = new_words(PINS, None)
    pin = load_word(made_pins, number + 1)
    if pin is None:
        pin = allocate(Pin)
        store_word(pin, VALUE, 1 << number)
        store_word(made_pins, number + 1, pin)
    return pin


def mask_of(pin):
    return load_word(pin, VALUE)


def number_of(pin):
    mask = mask_of(pin)
    number = 0
    while mask > 1:
        mask >>= 1
        number += 1
    return number


def set_level(pin, level):
    port_write(mask_of(pin), EVERY if truth(level) else 0)


def set_mode(pin, mode):
    if tag_of(mode) != INT or mode != IN and mode != OUT:
        throw(ValueError, "a pin's mode is Pin.IN or Pin.OUT")
    port_direction(mask_of(pin), EVERY if mode == OUT else 0)


def set_up(pin, mode, value):
    """The level comes first, so that the pin does not drive another."""
    if value is not None:
        set_level(pin, value)
    if mode is not MISSING:
        set_mode(pin, mode)


def level_of(pin):
    return 1 if port_read() & mask_of(pin) else 0


class Pin:
    """A pin, as MicroPython's machine.Pin."""

    IN = 0
    OUT = 1

    @staticmethod
    def __new__(cls, id, mode=MISSING, *, value=None):
        if tag_of(id) != INT:
            throw(TypeError, concat(("a pin is named by an int, not ", type_name(id))))
        if id < 0 or id >= PINS:
            throw(ValueError, concat(("there is no pin ", decimal_text(id), ": pins are 0 to 31")))
        return pin_object(id)

    def __init__(self, id, mode=MISSING, *, value=None):
        set_up(self, mode, value)

    def init(self, mode=MISSING, *, value=None):
        set_up(self, mode, value)

    def value(self, x=MISSING):
        if x is MISSING:
            return level_of(self)
        set_level(self, x)

    def __call__(self, x=MISSING):
        if x is MISSING:
            return level_of(self)
        set_level(self, x)

    def on(self):
        port_write(mask_of(self), EVERY)

    def off(self):
        port_write(mask_of(self), 0)

    def high(self):
        port_write(mask_of(self), EVERY)

    def low(self):
        port_write(mask_of(self), 0)

    def toggle(self):
        """From the level that the pin had two cycles before."""
        port_write(mask_of(self), ~port_read())

    def mode(self, mode):
        set_mode(self, mode)

    def __repr__(self):
        return concat(("Pin(", decimal_text(number_of(self)), ")"))
