"""Raises CPython's exceptions."""

import builtins
import values

globals().update({name: value for name, value in vars(builtins).items() if isinstance(value, type) and issubclass(value, BaseException)})


def throw(cls, text):
    raise cls(values.from_word(text))


def throw_plain(cls):
    raise cls()


def raise_exception(error):
    raise error


def throw_with(cls, arguments):
    raise cls(*values.from_word(arguments))
