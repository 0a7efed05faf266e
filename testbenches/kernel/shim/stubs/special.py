"""Special methods of instances of tests' classes, which are CPython's."""

import values


def call_special(method, x):
    return values.to_word(method(values.from_word(x)))
