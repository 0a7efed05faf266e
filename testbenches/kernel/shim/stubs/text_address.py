"""Addresses."""

import values


def address_text(x):
    return values.to_word("0x000000000000")
