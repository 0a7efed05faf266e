"""
From the place where an exception is raised to its handler.

A frame's word says where its caller goes on. Frames are left until one has that place within the stretch of a handler (the tables, and the order of the code, are described
in toolchain/Compile/HandlerTable.cs); the handler then runs as if it had been called in that frame. No frame keeps anything for this while it runs, and a traceback only notes
program addresses: where they are in the source is looked for when somebody asks.
"""

from __pysm import (BOOT_FRAME, HANDLING_CODE, PROGRAM_END, PROGRAM_HANDLERS, RUNTIME_HANDLERS, SITES, STACK_DEPTH, frame_pointer, load_stack, load_word, new, resume_at, retag, set_limit,
                    store_stack, store_word)
from exception_values import TRACEBACK
from memory_errors import entry_in_image, is_in_image
from tags import FUNCTION, INSTANCE, INT
from reports import uncaught
from traceback_class import traceback

FRAME_MASK = 0x3FFF
PC_MASK = 0xFFFFF
ADDRESS_MASK = 0x1FFFFF
LOCATION_MASK = 0x7FFF


def find_site(pc):
    """The index of the site at a program address, or 0: the code there is not the program's own. Sites are in order of address."""
    low = 1
    high = (retag(INT, SITES) >> 32) - 1
    while low <= high:
        middle = low + high >> 1
        at = load_word(SITES, middle) >> 43
        if at == pc:
            return middle
        if at < pc:
            low = middle + 1
        else:
            high = middle - 1
    return 0


def location_at(pc):
    """The number of the location of a site's program address; itself where it is one already, as -1 less its number."""
    return -1 - pc if pc < 0 else load_word(SITES, find_site(pc)) >> 28 & LOCATION_MASK


def find_handler(table, pc):
    """The handler's address for exceptions of the instruction at a program address, or 0. A table is the number of stretches and three words for each."""
    low = 0
    high = load_word(table, 1) - 1
    while low <= high:
        middle = low + high >> 1
        at = middle + middle + middle + 2
        if load_word(table, at) > pc:
            high = middle - 1
        elif load_word(table, at + 1) <= pc:
            low = middle + 1
        else:
            return load_word(table, at + 2)
    return 0


def unwind(error, frame, notes):
    """
    Hands an exception to the nearest handler of the callers of a frame.

    notes: whether the first of them goes into the traceback, if it is the program's; the later ones do.
    """
    while frame != BOOT_FRAME:
        word = retag(INT, load_stack(frame - 1))
        pc = (word >> 21 & PC_MASK) - 1
        frame = word >> 41 & FRAME_MASK
        if pc < PROGRAM_END and frame != BOOT_FRAME:
            if notes:
                note(error, pc)
            handler = find_handler(PROGRAM_HANDLERS, pc)
            if handler:
                enter(handler, frame)
        elif pc >= HANDLING_CODE:
            handler = find_handler(RUNTIME_HANDLERS, pc)
            if handler:
                enter(handler, frame)
        notes = True
    uncaught(error)


def note(error, pc):
    """Puts a frame of the program, at a program address, before those that the exception has passed."""
    entry = entry_in_image() if is_in_image(error) else new(INSTANCE, 5)
    if entry is None:
        return
    store_word(entry, 1, traceback)
    store_word(entry, 2, None)
    store_word(entry, 3, load_word(error, TRACEBACK))
    store_word(entry, 4, pc)
    store_word(error, TRACEBACK, entry)


def enter(handler, frame):
    """Goes on at a program address in a frame. Its first instruction sets the stack pointer."""
    # What was kept for handlers of a full stack is kept again.
    set_limit(STACK_DEPTH - 256)
    word = load_stack(frame - 1)
    store_stack(frame_pointer() - 1, word)
    store_stack(frame - 1, retag(FUNCTION, retag(INT, word) & ADDRESS_MASK | handler << 21))
    resume_at(frame - 1)
