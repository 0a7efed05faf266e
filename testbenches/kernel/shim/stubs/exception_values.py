"""CPython's exceptions."""

import values


def new_exception(cls, arguments):
    return cls(*values.from_word(arguments))
