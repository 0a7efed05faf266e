"""print(): the texts of values to the console, or to what has a method write."""

from __pysm import load_word, put_char, tag_of
from console import ERRORS, OUTPUT, put_int, put_text
from encodings import UTF_8, throw_encode
from exceptions import TypeError, throw
from holding import held
from operators import repr_of, str_of, truth
from strings import character_at, concat, length, width
from tags import INT, STR
from types import size_of, type_name

NEW_LINE = 10

# Gives the object that stands for the console now, or None for the console itself; set by the module sys.
output = None


def use_output(function):
    global output
    output = function


def current_output():
    return None if output is None else output()


def write_text(channel, text):
    """What sys.stdout and sys.stderr write: channel 1 or 2."""
    if width(text) == 2:
        check_surrogates(text)
    put_text(OUTPUT if channel == 1 else ERRORS, text)


def print_value(value):
    """A value's text on the console."""
    if tag_of(value) == INT:
        put_int(OUTPUT, value)
    else:
        text = str_of(value)
        if width(text) == 2:
            check_surrogates(text)
        put_text(OUTPUT, text)


def print_result(value):
    """A value's repr() on the console."""
    print_value(repr_of(value))


def check_surrogates(text):
    """Halves of surrogate pairs cannot be encoded."""
    for i in range(length(text)):
        if 0xD800 <= character_at(text, i) <= 0xDFFF:
            end = i + 1
            while end < length(text) and 0xD800 <= character_at(text, end) <= 0xDFFF:
                end += 1
            throw_encode(UTF_8, text, i, end)


def text_or_none(value, name):
    if value is None:
        return None
    text = held(value, STR)
    if text is None:
        throw(TypeError, concat((name, " must be None or a string, not ", type_name(value))))
    return text


def print(*args, sep=None, end=None, file=None, flush=False):
    print_all(args, sep, end, file, flush)


def print_all(args, sep, end, file, flush):
    sep = text_or_none(sep, "sep")
    end = text_or_none(end, "end")
    if file is None:
        file = current_output()
    if file is not None:
        write_to(file, args, sep, end, flush)
        return
    for i in range(1, size_of(args)):
        if i != 1:
            if sep is None:
                put_char(1, 32)
            else:
                put_text(OUTPUT, sep)
        print_value(load_word(args, i))
    if end is None:
        put_char(1, NEW_LINE)
    else:
        put_text(OUTPUT, end)


def write_to(file, args, sep, end, flush):
    write = file.write
    for i in range(1, size_of(args)):
        if i != 1:
            write(" " if sep is None else sep)
        write(str_of(load_word(args, i)))
    write("\n" if end is None else end)
    if truth(flush):
        file.flush()
