"""Floats and their bits."""

from __pysm import retag, square_root


def bits_of(x):
    """The 64 bits of a float as a signed int."""
    return retag(5, x)  # INT


def float_of(bits):
    """The float of these bits, a signed int of 64 bits."""
    return retag(6, bits)  # FLOAT


def root(x):
    return square_root(x)
