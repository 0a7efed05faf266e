"""Ranges of a step whose sign the compiler does not know."""

from exceptions import ValueError, throw


def range_length(start, stop, step):
    """Items of a range whose bounds are ints."""
    if step > 0:
        return 0 if start >= stop else (stop - start - 1) // step + 1
    if step < 0:
        return 0 if start <= stop else (start - stop - 1) // -step + 1
    throw(ValueError, "range() arg 3 must not be zero")
