"""The is...() methods of str that ask the same of every character."""

from characters import (is_alphabetic, is_alphanumeric, is_decimal, is_digit, is_identifier_part, is_identifier_start, is_numeric,
                        is_printable, is_space)
from strings import character_at, length


def all_of(text, test):
    """Whether a test is true of each of at least one character."""
    many = length(text)
    for i in range(many):
        if not test(character_at(text, i)):
            return False
    return many != 0


def is_identifier_text(text):
    many = length(text)
    if many == 0 or not is_identifier_start(character_at(text, 0)):
        return False
    for i in range(1, many):
        if not is_identifier_part(character_at(text, i)):
            return False
    return True


def is_printable_text(text):
    for i in range(length(text)):
        if not is_printable(character_at(text, i)):
            return False
    return True


def is_space_text(text):
    return all_of(text, is_space)


def is_alphabetic_text(text):
    return all_of(text, is_alphabetic)


def is_alphanumeric_text(text):
    return all_of(text, is_alphanumeric)


def is_decimal_text(text):
    return all_of(text, is_decimal)


def is_digit_text(text):
    return all_of(text, is_digit)


def is_numeric_text(text):
    return all_of(text, is_numeric)
