"""Attributes of values, which are CPython's."""

import values


def get_attribute(x, name):
    return values.to_word(getattr(values.from_word(x), values.from_word(name)))
