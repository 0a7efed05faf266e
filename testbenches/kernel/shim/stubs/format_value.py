"""format() of any value, by CPython's."""

import values

STR_OF = 1
REPR_OF = 2
ASCII_OF = 3


def format_of(value, spec):
    return values.to_word(format(values.from_word(value), values.from_word(spec)))


def convert(value, conversion):
    return values.to_word([None, str, repr, ascii][conversion](values.from_word(value)))
