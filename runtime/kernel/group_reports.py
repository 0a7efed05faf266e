"""The report of an exception group that nothing handles: each exception of it behind a margin."""

from __pysm import MISSING, load_word
from console import ERRORS, put_int, put_repeated, put_text
from exception_values import CAUSE, CONTEXT, SUPPRESS_CONTEXT, TRACEBACK
from reports import REPORT, put_last_line
from searching import find
from strings import length, slice_text
from traceback_class import file_of, function_of, line_of, shown_lines
from types import CLASS, lookup, size_of
from unwind import location_at

# How many exceptions of a group CPython prints, and how deep.
MAX_WIDTH = 15
MAX_DEPTH = 10


def put_margin(depth):
    put_repeated(ERRORS, 32, 2 * depth)
    if depth:
        put_text(ERRORS, "| ")


def put_lines(depth, text):
    """Text of whole lines, each behind the margin."""
    at = 0
    while at < length(text):
        end = find(text, "\n", at, length(text)) + 1
        put_margin(depth)
        put_text(ERRORS, slice_text(text, at, end))
        at = end


def put_frames(entry, depth):
    while entry is not None:
        location = location_at(load_word(entry, 4))
        put_margin(depth)
        put_text(ERRORS, '  File "')
        put_text(ERRORS, file_of(location))
        put_text(ERRORS, '", line ')
        put_int(ERRORS, line_of(location))
        put_text(ERRORS, ", in ")
        put_text(ERRORS, function_of(location))
        put_text(ERRORS, "\n")
        put_lines(depth, shown_lines(location))
        entry = load_word(entry, 3)


def report_at(error, depth):
    """An exception within a group, with those that led to it."""
    cause = load_word(error, CAUSE)
    context = load_word(error, CONTEXT)
    if cause is not None:
        report_at(cause, depth)
        put_lines(depth, "\nThe above exception was the direct cause of the following exception:\n\n")
    elif context is not None and not load_word(error, SUPPRESS_CONTEXT):
        report_at(context, depth)
        put_lines(depth, "\nDuring handling of the above exception, another exception occurred:\n\n")
    method = lookup(load_word(error, CLASS), REPORT)
    if method is not MISSING:
        method(error, depth)
        return
    entry = load_word(error, TRACEBACK)
    if entry is not None:
        put_lines(depth, "Traceback (most recent call last):\n")
        put_frames(entry, depth)
    put_margin(depth)
    put_last_line(error)


def report_group(error, items, depth):
    if depth > MAX_DEPTH:
        put_lines(depth, "... (max_group_depth is 10)\n")
        return
    inner = depth if depth else 1
    entry = load_word(error, TRACEBACK)
    if entry is not None:
        put_repeated(ERRORS, 32, 2 * inner)
        put_text(ERRORS, "+ " if inner == 1 else "| ")
        put_text(ERRORS, "Exception Group Traceback (most recent call last):\n")
        put_frames(entry, inner)
    put_margin(inner)
    put_last_line(error)
    count = size_of(items) - 1
    shown = count if count <= MAX_WIDTH else MAX_WIDTH + 1
    for i in range(1, shown + 1):
        put_repeated(ERRORS, 32, 2 * inner)
        put_text(ERRORS, "+-" if i == 1 else "  ")
        put_text(ERRORS, "+---------------- ")
        if i > MAX_WIDTH:
            put_text(ERRORS, "...")
        else:
            put_int(ERRORS, i)
        put_text(ERRORS, " ----------------\n")
        if i > MAX_WIDTH:
            put_margin(inner + 1)
            put_text(ERRORS, "and ")
            put_int(ERRORS, count - MAX_WIDTH)
            put_text(ERRORS, " more exception\n" if count - MAX_WIDTH == 1 else " more exceptions\n")
        else:
            report_at(load_word(items, i), inner + 1)
    if not ends_with_group(load_word(items, shown)) or shown > MAX_WIDTH:
        put_repeated(ERRORS, 32, 2 * inner + 2)
        put_text(ERRORS, "+------------------------------------\n")


def ends_with_group(error):
    """Whether the report of an exception has drawn the line below already."""
    return lookup(load_word(error, CLASS), REPORT) is not MISSING
