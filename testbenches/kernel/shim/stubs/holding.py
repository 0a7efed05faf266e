"""Values of built-in types; no instance of a test's class holds one."""

import __pysm as machine
import values


def held(x, tag):
    return x if machine.tag_of(x) == tag else None


def raise_receiver(x, name):
    raise TypeError(f"descriptor requires a '{name}' object but received a '{type(values.from_word(x)).__name__}'")


def raise_argument(before, x, after):
    raise TypeError(values.from_word(before) + type(values.from_word(x)).__name__ + values.from_word(after))
