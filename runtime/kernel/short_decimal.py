"""Ints of 64 bits as text."""

from __pysm import new, retag, store_word
from tags import RAW, STR, UNBOUND

BILLION = 1000000000

# n * this >> 35 is n // 10 for n below 2**32 (a product takes 6 cycles, a division 35).
TENTH = 3435973837

LEAST = -0x8000000000000000


def count_digits(value):
    """Decimal digits of an int that is not negative."""
    count = 1
    limit = 10
    while value >= limit:
        count += 1
        if count == 19:
            return 19
        limit *= 10
    return count


def decimal_text(value):
    """The digits of an int of 64 bits, with its sign."""
    if value == LEAST:
        return "-9223372036854775808"
    sign = 0
    if value < 0:
        sign = 1
        value = -value
    count = count_digits(value)
    total = count + sign
    at = (total + 7 >> 3) + 2
    text = new(STR, at + 1)
    store_word(text, 1, retag(RAW, 1 << 32 | total))
    store_word(text, 2, retag(UNBOUND, 0))
    # From the last digit to the first, which ends up in the low byte.
    room = (total - 1 & 7) + 1
    word = 0
    while count > 0:
        part = value
        many = count
        if value >= BILLION:
            value = part // BILLION
            part -= value * BILLION
            many = 9
        count -= many
        for _ in range(many):
            tens = part * TENTH >> 35
            word = word << 8 | part - (tens << 3) - (tens << 1) + 48
            part = tens
            room -= 1
            if room == 0:
                store_word(text, at, retag(RAW, word))
                at -= 1
                word = 0
                room = 8
    if sign:
        store_word(text, at, retag(RAW, word << 8 | 45))
    return text
