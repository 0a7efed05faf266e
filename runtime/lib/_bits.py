"""Floats and their bits."""

from __pysm import retag, square_root
from tags import FLOAT, INT


def bits_of(x):
    """The 64 bits of a float as a signed int."""
    return retag(INT, x)


def float_of(bits):
    """The float of these bits, a signed int of 64 bits."""
    return retag(FLOAT, bits)


def root(x):
    return square_root(x)
