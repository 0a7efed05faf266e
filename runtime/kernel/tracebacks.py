"""Tracebacks of exceptions that nothing handles, printed as CPython 3.11 prints them. The tables are described in toolchain/Compile/ErrorTables.cs."""

from __pysm import BOOT_FRAME, CODES, LINES, LOCATIONS, SITES, STACK_DEPTH, UNBOUND
from __pysm import frame_pointer, halt, load_stack, load_word, put_char, retag, set_limit, store_stack
from console import ERRORS, put_int, put_repeated, put_text
from tags import INT

# Lines that CPython prints before it counts the same ones that follow.
REPEATED = 3

FRAME_MASK = 0x3FFF
PC_MASK = 0xFFFFF
LOCATION_MASK = 0x7FFF
FIELD_MASK = 0x3FFF


def count_of(table):
    """Entries of a table, each one word."""
    return (retag(INT, table) >> 32) - 1


def find_site(pc):
    """The index of the site at a program address, or 0: the code there is not the program's own."""
    low = 1
    high = count_of(SITES)
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


def link_frames():
    """
    Turns the chain of frames around, so that it can be followed from the oldest to the newest; the oldest, or 0.

    The frame words of the program's own calls become ints: site, then next newer frame. No frame is returned from any more.
    """
    frame = frame_pointer()
    newer = 0
    while frame != BOOT_FRAME:
        word = retag(INT, load_stack(frame - 1))
        site = find_site((word >> 21 & PC_MASK) - 1)
        if site:
            store_stack(frame - 1, site << 14 | newer)
            newer = frame
        frame = word >> 41 & FRAME_MASK
    return newer


def print_location(location):
    """A frame's lines."""
    where = load_word(LOCATIONS, 2 * location + 1)
    code = where >> 20 & 0xFFFF
    put_text(ERRORS, '  File "')
    put_text(ERRORS, load_word(CODES, 2 * code + 1))
    put_text(ERRORS, '", line ')
    put_int(ERRORS, where >> 36)
    put_text(ERRORS, ", in ")
    put_text(ERRORS, load_word(CODES, 2 * code + 2))
    put_char(2, 10)
    line = load_word(LINES, (where & 0xFFFFF) + 1)
    if line is None:
        return
    put_text(ERRORS, "    ")
    put_text(ERRORS, line)
    put_char(2, 10)
    carets = load_word(LOCATIONS, 2 * location + 2)
    if carets:
        put_repeated(ERRORS, 32, 4 + (carets >> 45))
        put_repeated(ERRORS, 126, carets >> 30 & 0x7FFF)
        put_repeated(ERRORS, 94, carets >> 15 & 0x7FFF)
        put_repeated(ERRORS, 126, carets & 0x7FFF)
        put_char(2, 10)


def print_repeated(count):
    """How often the last line came again, where not all were printed."""
    if count > REPEATED:
        put_text(ERRORS, "  [Previous line repeated ")
        put_int(ERRORS, count - REPEATED)
        put_text(ERRORS, " more times]\n" if count > REPEATED + 1 else " more time]\n")


def print_traceback(unbound):
    """
    All but the last line of the report.

    unbound: number of the unbound read that is the cause, or 0.
    """
    set_limit(STACK_DEPTH - 8)
    put_text(ERRORS, "Traceback (most recent call last):\n")
    frame = link_frames()
    last = -1
    count = 0
    while frame:
        entry = load_stack(frame - 1)
        frame = entry & FRAME_MASK
        location = load_word(SITES, entry >> 14) >> 28 & LOCATION_MASK
        if unbound and not frame:
            location = load_word(UNBOUND, 2 * unbound)
        # Line and function.
        where = load_word(LOCATIONS, 2 * location + 1) >> 20
        if where != last:
            print_repeated(count)
            count = 0
            last = where
        count += 1
        if count <= REPEATED:
            print_location(location)
    print_repeated(count)


def begin_error(name):
    """Everything up to the exception's name."""
    print_traceback(0)
    put_text(ERRORS, name)


def end_error():
    """The end of the report, and of the program."""
    put_char(2, 10)
    halt(1)


def raise_error(text):
    begin_error(text)
    end_error()


def read_unbound(tag_a):
    """A variable was read that has no value: of operand A where its tag says so, else of B."""
    frame = frame_pointer()
    site = 0
    while not site:
        word = retag(INT, load_stack(frame - 1))
        site = find_site((word >> 21 & PC_MASK) - 1)
        frame = word >> 41 & FRAME_MASK
    fields = load_word(SITES, site)
    unbound = fields & FIELD_MASK if tag_a else fields >> 14 & FIELD_MASK
    print_traceback(unbound)
    put_text(ERRORS, load_word(UNBOUND, 2 * unbound - 1))
    end_error()
