"""The report of an exception that nothing handles, as CPython 3.11 prints it. The tables are described in toolchain/Compile/ErrorTables.cs."""

from __pysm import CODES, LINES, LOCATIONS, MISSING, STACK_DEPTH, halt, load_word, put_char, set_limit, tag_of
from attribute_tables import find
from console import ERRORS, put_int, put_repeated, put_text
from exception_suggestions import suggestion_for
from exception_values import ARGS, CAUSE, CONTEXT, SUPPRESS_CONTEXT, TRACEBACK
from exception_types import SystemExit, exit_code
from exceptions import Exception
from memory_errors import is_in_image
from texts import str_of
from strings import length
from tags import BOOL, FUNCTION, INT, LIST, STR
from types import CLASS, INSTANCE_ATTRIBUTES, MODULE_NAME, QUALIFIED_NAME, is_subclass, lookup
from unwind import location_at

# Lines that CPython prints before it counts the same ones that follow.
REPEATED = 3

NOTES = "__notes__"

# A method of classes whose exceptions are reported in their own way: exception groups.
REPORT = "__report__"


def uncaught(error):
    """Reports the exception and ends the program."""
    set_limit(STACK_DEPTH - 8)
    if is_subclass(load_word(error, CLASS), SystemExit):
        leave(error)
    report(error)
    halt(1)


def leave(error):
    """What sys.exit asks for."""
    code = exit_code(error)
    tag = tag_of(code)
    if code is None:
        halt(0)
    if tag == INT or tag == BOOL:
        halt(+code & 0xFF)
    put_text(ERRORS, str_of(code))
    put_char(2, 10)
    halt(1)


def report(error):
    """The exception with those that led to it."""
    cause = load_word(error, CAUSE)
    context = load_word(error, CONTEXT)
    if cause is not None:
        report(cause)
        put_text(ERRORS, "\nThe above exception was the direct cause of the following exception:\n\n")
    elif context is not None and not load_word(error, SUPPRESS_CONTEXT):
        report(context)
        put_text(ERRORS, "\nDuring handling of the above exception, another exception occurred:\n\n")
    # Nothing can be allocated for that one: it has no text, and no class of its own that reports it.
    plain = is_in_image(error)
    if not plain:
        method = lookup(load_word(error, CLASS), REPORT)
        if tag_of(method) == FUNCTION:
            method(error, 0)
            return
    entry = load_word(error, TRACEBACK)
    if entry is not None:
        put_text(ERRORS, "Traceback (most recent call last):\n")
        put_traceback(entry)
    if plain:
        put_text(ERRORS, "MemoryError\n")
    else:
        put_last_line(error)


def put_traceback(entry):
    last = -1
    count = 0
    while entry is not None:
        location = location_at(load_word(entry, 4))
        # Line and function.
        where = load_word(LOCATIONS, 2 * location + 1) >> 20
        if where != last:
            put_count(count)
            count = 0
            last = where
        count += 1
        if count <= REPEATED:
            put_location(location)
        entry = load_word(entry, 3)
    put_count(count)


def put_location(location):
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


def put_count(count):
    """How often the last line came again, where not all were printed."""
    if count > REPEATED:
        put_text(ERRORS, "  [Previous line repeated ")
        put_int(ERRORS, count - REPEATED)
        put_text(ERRORS, " more times]\n" if count > REPEATED + 1 else " more time]\n")


def put_last_line(error):
    """The class with its module, and the exception's text."""
    cls = load_word(error, CLASS)
    module = load_word(cls, MODULE_NAME)
    if tag_of(module) == STR and module is not "builtins" and module is not "__main__":
        put_text(ERRORS, module)
        put_text(ERRORS, ".")
    put_text(ERRORS, load_word(cls, QUALIFIED_NAME))
    text = text_of(error)
    if text is None:
        put_text(ERRORS, ": <exception str() failed>")
    elif length(text):
        put_text(ERRORS, ": ")
        put_text(ERRORS, text)
    suggestion = suggestion_for(error)
    if suggestion is not None:
        put_text(ERRORS, suggestion)
    put_char(2, 10)
    notes = find(load_word(error, INSTANCE_ATTRIBUTES), NOTES)
    if notes is not MISSING and tag_of(notes) == LIST:
        items = load_word(notes, 2)
        for i in range(load_word(notes, 1)):
            put_text(ERRORS, str_of(load_word(items, i + 1)))
            put_char(2, 10)


def text_of(error):
    """str(error), or None where that fails."""
    try:
        return str_of(error)
    except Exception:
        return None
