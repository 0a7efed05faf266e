"""The distance of two names as CPython measures it: what it costs to turn one into the other."""

from __pysm import load_word, store_word
from strings import character_at, length
from text_buffer import new_array
from types import size_of

MOVE_COST = 2
CASE_COST = 1
MAX_LENGTH = 40
CASE_BIT = 0x20


def distance(a, b, bound):
    """More than the bound where it exceeds it, or where the names are too long."""
    first = 0
    end_a = length(a)
    end_b = length(b)
    while first < end_a and first < end_b and character_at(a, first) == character_at(b, first):
        first += 1
    while end_a > first and end_b > first and character_at(a, end_a - 1) == character_at(b, end_b - 1):
        end_a -= 1
        end_b -= 1
    if end_a == first or end_b == first:
        return (end_a - first + end_b - first) * MOVE_COST
    if end_a - first > MAX_LENGTH or end_b - first > MAX_LENGTH:
        return bound + 1
    row = new_array(end_a - first)
    for i in range(end_a - first):
        store_word(row, i + 1, (i + 1) * MOVE_COST)
    result = 0
    for j in range(first, end_b):
        result = next_row(row, a, first, character_at(b, j), (j - first) * MOVE_COST)
    return result


def next_row(row, a, first, code, left):
    """Costs of the beginnings of a for one more character of b; the last of them."""
    diagonal = left
    result = left
    for i in range(size_of(row) - 1):
        cost = diagonal + substitution(code, character_at(a, first + i))
        diagonal = load_word(row, i + 1)
        moved = (result if result < diagonal else diagonal) + MOVE_COST
        result = cost if cost < moved else moved
        store_word(row, i + 1, result)
    return result


def substitution(a, b):
    if a == b:
        return 0
    return CASE_COST if a ^ b == CASE_BIT and 97 <= a | CASE_BIT <= 122 else MOVE_COST
