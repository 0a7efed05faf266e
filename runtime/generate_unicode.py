"""
Writes runtime/kernel/unicode_tables.py from CPython's unicodedata (run it with CPython 3.11: Unicode 14).

Sets of characters are the code points where membership changes, three of 21 bits in an int. Mappings are runs: first code point (21 bits),
number of steps (11), step less 1 (1), difference (the rest, signed). A rule that holds for most characters is left out of a
table; the table then holds the exceptions.
"""

import pathlib
import unicodedata

END = 0x110000
PADDING = 0x1FFFFF
# Printable characters past this are taken from coarse ranges, which join neighbours with gaps of up to so many unassigned ones.
EXACT_PRINTABLE = 0x10000
COARSE_GAP = 0x200
IGNORABLE_END = 0x3000


def changes(member, end=END, gap=0):
    found = []
    inside = False
    for code in range(end):
        if member(chr(code)) != inside:
            inside = not inside
            if inside and found and code - found[-1] <= gap and found[-1] > EXACT_PRINTABLE:
                found.pop()
            else:
                found.append(code)
    if inside:
        found.append(end)
    return found


def signed(value):
    return value - (1 << 64) if value >> 63 else value


def pack_changes(found):
    found = found + [PADDING] * (-len(found) % 3)
    return [found[i] | found[i + 1] << 21 | found[i + 2] << 42 for i in range(0, len(found), 3)]


def pack_runs(mapping):
    """Of a dict from code point to code point."""
    runs = []
    for code, to in sorted(mapping.items()):
        run = runs[-1] if runs else None
        if run and run[3] == to - code and (code - run[1] == run[2] or run[0] == run[1] and code - run[1] in (1, 2)):
            run[2] = code - run[1]
            run[1] = code
        else:
            runs.append([code, code, 1, to - code])
    words = []
    for first, last, step, difference in runs:
        steps = (last - first) // step
        assert steps < 1 << 11
        words.append(first | steps << 21 | step - 1 << 32 | difference * (1 << 33))
    return words


def pack_expansions(mapping):
    """Of a dict from code point to a str of 2 or 3 characters."""
    words = []
    for code, text in sorted(mapping.items()):
        value = code << 48
        for i, c in enumerate(text):
            value |= ord(c) << 16 * i
        words.append(signed(value))
    return words


def single(function, unless=lambda c: None):
    found = {}
    for code in range(END):
        c = chr(code)
        to = function(c)
        if len(to) == 1 and to != c and to != unless(c):
            found[code] = ord(to)
    return found


def is_ignorable(c):
    """Skipped when looking for the letter before or after a capital sigma."""
    return ("A" + c + "\u03a3").lower()[-1] == "\u03c2" and ("\u03a3" + c + "A").lower()[0] == "\u03c3" and ("A\u03a3" + c).lower()[1] == "\u03c2" and ("." + c + "\u03a3").lower()[-1] == "\u03c3"


def regular_title(c):
    upper = c.upper()
    return upper if len(upper) == 1 else upper[0] + upper[1:].lower()


def exceptions(function, rule):
    """Where a mapping is not what its rule says."""
    found = {}
    for code in range(END):
        c = chr(code)
        if function(c) != rule(c):
            found[code] = function(c)
    return found


def main():
    titles = exceptions(str.title, regular_title)
    folds = exceptions(str.casefold, lambda c: c.upper().lower() if len(c.upper()) > 1 else c.lower())
    decimals = [code for code in range(END) if unicodedata.decimal(chr(code), -1) == 0]
    tables = {
        "ALPHABETIC": ("Letters.", pack_changes(changes(str.isalpha))),
        "IDENTIFIER_STARTS": ("Characters that begin a name though they are no letters, or the other way round.", pack_changes(changes(lambda c: c.isidentifier() != c.isalpha()))),
        "IDENTIFIER_PARTS": ("The same for the characters that follow.", pack_changes(changes(lambda c: ("a" + c).isidentifier() != c.isalpha()))),
        "PRINTABLE": ("Characters that repr() shows as they are. Past U+FFFF with gaps filled.", pack_changes(changes(str.isprintable, gap=COARSE_GAP))),
        "DIGITS": ("Digits that are not decimal.", pack_changes(changes(lambda c: c.isdigit() and not c.isdecimal()))),
        "NUMERIC": ("Numeric characters that are not digits.", pack_changes(changes(lambda c: c.isnumeric() and not c.isdigit()))),
        "UPPER": ("Capitals without lower case, or the other way round.", pack_changes(changes(lambda c: c.isupper() != (c.lower() != c)))),
        "LOWER": ("Small letters without upper case, or the other way round.", pack_changes(changes(lambda c: c.islower() != (c.upper() != c)))),
        "TITLE": ("Title case.", pack_changes(changes(lambda c: unicodedata.category(c) == "Lt"))),
        "IGNORABLE": (f"Characters below U+{IGNORABLE_END:04X} that are skipped when looking for the letters around a capital sigma.", pack_changes(changes(is_ignorable, IGNORABLE_END))),
        "DECIMAL_ZEROS": ("The zeros of the decimal digits; their other nine follow each.", pack_changes(decimals)),
        "TO_LOWER": ("Lower case.", pack_runs(single(str.lower))),
        "TO_UPPER": ("Upper case.", pack_runs(single(str.upper))),
        "TO_TITLE": ("Title case where it is not upper case.", pack_runs({c: ord(t) for c, t in titles.items() if len(t) == 1 and ord(t) != c})),
        "TO_FOLDED": ("Folded case where it is not lower case.", pack_runs({c: ord(t) for c, t in folds.items() if len(t) == 1 and ord(t) != c})),
        "UPPER_EXPANSIONS": ("Upper case of more than one character: these, 16 bits each, and the one they are of.", pack_expansions({c: chr(c).upper() for c in range(END) if len(chr(c).upper()) > 1})),
        "TITLE_EXPANSIONS": ("Title case of more than one character, where it is not the upper case with small letters behind the first.", pack_expansions({c: t for c, t in titles.items() if len(t) > 1})),
        "FOLD_EXPANSIONS": ("Folded case of more than one character, where it is not the lower case of the upper case.", pack_expansions({c: t for c, t in folds.items() if len(t) > 1})),
    }
    lines = ['"""Properties of characters, Unicode ' + unicodedata.unidata_version + '. Written by runtime/generate_unicode.py, which describes the tables."""', ""]
    for name, (text, words) in tables.items():
        lines += [f"# {text}", f"{name} = ("]
        line = "   "
        for word in words:
            item = f" {word:#x},"
            if len(line + item) > 130:
                lines.append(line)
                line = "   "
            line += item
        lines += ([line] if line.strip() else []) + [")", ""]
    path = pathlib.Path(__file__).parent / "kernel" / "unicode_tables.py"
    path.write_text("\n".join(lines[:-1]) + "\n")
    print({name: len(words) for name, (_, words) in tables.items()})


main()
