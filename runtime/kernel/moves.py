"""Block moves on a processor without the mover: these take its instructions' traps."""

from __pysm import load_stack, load_word, store_stack, store_word, tag_of, unbound
from tags import INT, UNBOUND

# Operands of BSRC; the first may be Unbound.
source = None
is_empty = False
start = 0


def trap_move_source(a, b):
    global source, is_empty, start
    is_empty = tag_of(a) == UNBOUND
    source = None if is_empty else a
    start = b


def trap_move_words(a, b, c):
    if b <= start:
        for i in range(c):
            move(a, b + i, start + i)
    else:
        i = c - 1
        while i >= 0:
            move(a, b + i, start + i)
            i -= 1


def move(target, to, index):
    if tag_of(target) == INT:
        if tag_of(source) == INT:
            store_stack(to, load_stack(index))
        else:
            store_stack(to, load_word(source, index))
    elif tag_of(source) == INT:
        store_word(target, to, load_stack(index))
    else:
        store_word(target, to, load_word(source, index))


def trap_fill_words(a, b, c):
    for i in range(b, b + c):
        if tag_of(a) == INT:
            store_stack(i, source)
        elif is_empty:
            store_word(a, i, unbound())
        else:
            store_word(a, i, source)
