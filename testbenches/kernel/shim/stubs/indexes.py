"""Values as ints."""

import values
from operator import index


def held_int(x):
    value = values.from_word(x)
    return values.to_word(int(value)) if isinstance(value, int) else None


def index_of(x):
    return values.to_word(index(values.from_word(x)))


def is_index(x):
    return hasattr(values.from_word(x), "__index__")
