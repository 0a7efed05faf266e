"""Raises CPython's exceptions."""

import builtins
import values

globals().update({name: value for name, value in vars(builtins).items() if isinstance(value, type) and issubclass(value, BaseException)})


def throw(cls, text=None):
    raise cls() if text is None else cls(values.from_word(text))


def throw_with(cls, arguments):
    """With all of its arguments, a tuple."""
    raise cls(*values.from_word(arguments))
