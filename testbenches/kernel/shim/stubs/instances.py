"""New instances: of built-in types only."""

import values
from words import INSTANCE


def make_value(cls, value):
    return value


def allocate(cls):
    return values.make(INSTANCE, [cls, None, None])
