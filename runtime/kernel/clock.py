"""MicroPython's clock functions, from the cycle counter."""

from __pysm import cycles

CYCLES_PER_MICROSECOND = 100


def ticks_us():
    return cycles() // CYCLES_PER_MICROSECOND


def ticks_ms():
    return cycles() // (CYCLES_PER_MICROSECOND * 1000)


def sleep_us(duration):
    until = cycles() + duration * CYCLES_PER_MICROSECOND
    while cycles() < until:
        pass


def sleep_ms(duration):
    sleep_us(duration * 1000)
