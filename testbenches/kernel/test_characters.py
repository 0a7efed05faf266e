"""characters.py against CPython's str and unicodedata: every code point, or those below a limit and some of the others."""

import random
import sys

from checking import check, finish, kernel

characters = kernel("characters")
buffers = kernel("text_buffer")

EVERY = "--every" in sys.argv
codes = range(0x110000) if EVERY else [*range(0x600), *range(0x1000, 0x1100), *range(0x13A0, 0x1400), *range(0x1E90, 0x2100),
                                       *range(0xFB00, 0xFB20), *random.sample(range(0x110000), 2000)]


def through(put):
    def apply(code):
        buffer = buffers.new_buffer()
        put(buffer, code)
        return buffers.finish(buffer)
    return apply


PROPERTIES = {
    "space": str.isspace, "alphabetic": str.isalpha, "decimal": str.isdecimal, "digit": str.isdigit, "numeric": str.isnumeric,
    "alphanumeric": str.isalnum, "identifier_start": str.isidentifier, "upper": str.isupper, "lower": str.islower,
    "printable": lambda c: c.isprintable(), "identifier_part": lambda c: ("a" + c).isidentifier(),
    "line_end": lambda c: len((c + ".").splitlines()) == 2,
}
MAPPINGS = {"lower": str.lower, "upper": str.upper, "title": str.title, "folded": str.casefold}

for code in codes:
    for name, expected in PROPERTIES.items():
        if name != "printable" or code < 0x10000:
            check(getattr(characters, f"is_{name}"), lambda c, f=expected: f(chr(c)), code)
    for name, expected in MAPPINGS.items():
        check(through(getattr(characters, f"put_{name}")), lambda c, f=expected: f(chr(c)), code)
finish()
