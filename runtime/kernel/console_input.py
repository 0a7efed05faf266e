"""The console's input as text: what sys.stdin reads, and input()."""

from __pysm import get_char
from encodings import decode_text
from exceptions import EOFError, TypeError, throw
from holding import held
from printing import current_output, print_value, write_to
from strings import character_at, length, slice_text
from tags import STR
from text_buffer import finish, new_buffer, put

NEW_LINE = 10

# Gives what sys.stdin is now, or None for the console itself; set by the module sys.
source = None


def use_input(function):
    global source
    source = function


def read_console(most, is_line):
    """Up to so many characters, all of them where that is negative; of a line only to its end, a new line. Empty at the end."""
    buffer = new_buffer()
    while most != 0:
        byte = get_char()
        if byte < 0:
            break
        put(buffer, byte)
        # The other bytes of a character, as its first one says.
        for _ in range((byte >= 0xC0) + (byte >= 0xE0) + (byte >= 0xF0)):
            byte = get_char()
            if byte >= 0:
                put(buffer, byte)
        if is_line and byte == NEW_LINE:
            break
        most -= 1
    return decode_text(finish(buffer), "utf-8", "strict")


def input(prompt="", /):
    output = current_output()
    if output is None:
        print_value(prompt)
    else:
        write_to(output, (prompt,), None, "", True)
    stream = None if source is None else source()
    line = read_console(-1, True) if stream is None else line_of(stream)
    count = length(line)
    if count == 0:
        throw(EOFError, "EOF when reading a line")
    return slice_text(line, 0, count - 1) if character_at(line, count - 1) == NEW_LINE else line


def line_of(stream):
    """A line of what stands for sys.stdin."""
    line = held(stream.readline(), STR)
    if line is None:
        throw(TypeError, "object.readline() returned non-string")
    return line
