"""
From the place where an exception is raised to its handler.

A frame's word says where its caller goes on. Frames are left until one has that place within the stretch of a handler (the table is described in
toolchain/Compile/HandlerTable.cs); the handler then runs as if it had been called in that frame. No frame keeps anything for this while it runs.
"""

from __pysm import BOOT_FRAME, HANDLERS, SITES, STACK_DEPTH, frame_pointer, load_stack, load_word, new, resume_at, retag, set_limit, store_stack, store_word
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


def find_handler(pc):
    """The handler's address for exceptions of the instruction at a program address, or 0."""
    low = 0
    high = ((retag(INT, HANDLERS) >> 32) - 1) // 3 - 1
    while low <= high:
        middle = low + high >> 1
        if load_word(HANDLERS, 3 * middle + 1) > pc:
            high = middle - 1
        elif load_word(HANDLERS, 3 * middle + 2) <= pc:
            low = middle + 1
        else:
            return load_word(HANDLERS, 3 * middle + 3)
    return 0


def unwind(error, frame, notes):
    """
    Hands an exception to the nearest handler of the callers of a frame.

    notes: whether the first of them goes into the traceback, if it is the program's; the later ones do.
    """
    word = retag(INT, load_stack(frame - 1))
    while frame != BOOT_FRAME:
        pc = (word >> 21 & PC_MASK) - 1
        frame = word >> 41 & FRAME_MASK
        if frame == BOOT_FRAME:
            break
        site = find_site(pc)
        if site and notes:
            note(error, load_word(SITES, site) >> 28 & LOCATION_MASK)
        notes = True
        handler = find_handler(pc)
        if handler:
            enter(handler, frame)
        word = retag(INT, load_stack(frame - 1))
    uncaught(error)


def note(error, location):
    """Puts a frame of the program before those that the exception has passed."""
    entry = entry_in_image() if is_in_image(error) else new(INSTANCE, 5)
    if entry is None:
        return
    store_word(entry, 1, traceback)
    store_word(entry, 2, None)
    store_word(entry, 3, load_word(error, TRACEBACK))
    store_word(entry, 4, location)
    store_word(error, TRACEBACK, entry)


def enter(handler, frame):
    """Goes on at a program address in a frame. Its first instruction sets the stack pointer."""
    # What was kept for handlers of a full stack is kept again.
    set_limit(STACK_DEPTH - 256)
    word = load_stack(frame - 1)
    store_stack(frame_pointer() - 1, word)
    store_stack(frame - 1, retag(FUNCTION, retag(INT, word) & ADDRESS_MASK | handler << 21))
    resume_at(frame - 1)

