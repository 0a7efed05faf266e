"""Properties and case of characters, given by their code points. The tables are described in runtime/generate_unicode.py."""

from __pysm import load_word, retag
from tags import INT
from text_buffer import put
from unicode_tables import (ALPHABETIC, DECIMAL_ZEROS, DIGITS, FOLD_EXPANSIONS, IDENTIFIER_PARTS, IDENTIFIER_STARTS, IGNORABLE, LOWER, NUMERIC,
                            PRINTABLE, TITLE, TITLE_EXPANSIONS, TO_FOLDED, TO_LOWER, TO_TITLE, TO_UPPER, UPPER, UPPER_EXPANSIONS)

FIELD = 0x1FFFFF


def find_word(table, code):
    """The last word of a table whose low 21 bits are at most the code point, or 0."""
    low = 1
    high = (retag(INT, table) >> 32) - 1
    while low <= high:
        middle = low + high >> 1
        if load_word(table, middle) & FIELD <= code:
            low = middle + 1
        else:
            high = middle - 1
    return high


def is_member(table, code):
    """Whether a set of characters has one: the number of changes up to it is odd."""
    at = find_word(table, code)
    if at == 0:
        return False
    word = load_word(table, at)
    if word >> 42 <= code:
        at += 2
    elif word >> 21 & FIELD <= code:
        at += 1
    return at & 1 == 1


def mapped(table, code):
    """What a mapping makes of a character: itself where it says nothing."""
    at = find_word(table, code)
    if at:
        word = load_word(table, at)
        distance = code - (word & FIELD)
        if word >> 32 & 1:
            if distance & 1:
                return code
            distance >>= 1
        if distance <= word >> 21 & 0x7FF:
            return code + (word >> 33)
    return code


def expansion(table, code):
    """The up to three characters that one becomes, 16 bits each, or 0."""
    low = 1
    high = (retag(INT, table) >> 32) - 1
    while low <= high:
        middle = low + high >> 1
        word = load_word(table, middle)
        at = word >> 48 & 0xFFFF
        if at == code:
            return word & 0xFFFFFFFFFFFF
        if at < code:
            low = middle + 1
        else:
            high = middle - 1
    return 0


def is_space(code):
    if code <= 32:
        return code == 32 or 9 <= code <= 13 or 28 <= code <= 31
    if code < 0x1680:
        return code == 0x85 or code == 0xA0
    return 0x2000 <= code <= 0x200A or code == 0x1680 or code == 0x2028 or code == 0x2029 or code == 0x202F or code == 0x205F or code == 0x3000


def is_line_end(code):
    """Line ends of splitlines."""
    if code <= 30:
        return 10 <= code <= 13 or code >= 28
    return code == 0x85 or code == 0x2028 or code == 0x2029


def is_alphabetic(code):
    if code < 128:
        code |= 32
        return 97 <= code <= 122
    return is_member(ALPHABETIC, code)


def decimal_value(code):
    """The value of a decimal digit, or -1."""
    if code < 128:
        return code - 48 if 48 <= code <= 57 else -1
    at = find_word(DECIMAL_ZEROS, code)
    if at == 0:
        return -1
    word = load_word(DECIMAL_ZEROS, at)
    zero = word & FIELD
    if word >> 42 <= code:
        zero = word >> 42
    elif word >> 21 & FIELD <= code:
        zero = word >> 21 & FIELD
    return code - zero if code - zero <= 9 else -1


def is_decimal(code):
    return decimal_value(code) >= 0


def is_digit(code):
    return decimal_value(code) >= 0 or code >= 128 and is_member(DIGITS, code)


def is_numeric(code):
    return is_digit(code) or code >= 128 and is_member(NUMERIC, code)


def is_alphanumeric(code):
    return is_alphabetic(code) or is_numeric(code)


def is_printable(code):
    if code < 127:
        return code >= 32
    return is_member(PRINTABLE, code)


def is_identifier_start(code):
    if code < 128:
        return is_alphabetic(code) or code == 95
    return is_member(ALPHABETIC, code) != is_member(IDENTIFIER_STARTS, code)


def is_identifier_part(code):
    if code < 128:
        return is_alphabetic(code) or code == 95 or 48 <= code <= 57
    return is_member(ALPHABETIC, code) != is_member(IDENTIFIER_PARTS, code)


def is_upper(code):
    if code < 128:
        return 65 <= code <= 90
    return (code == 0x130 or mapped(TO_LOWER, code) != code) != is_member(UPPER, code)


def is_lower(code):
    if code < 128:
        return 97 <= code <= 122
    return (mapped(TO_UPPER, code) != code or expansion(UPPER_EXPANSIONS, code) != 0) != is_member(LOWER, code)


def is_title(code):
    return code >= 128 and is_member(TITLE, code)


def is_cased(code):
    return is_upper(code) or is_lower(code) or is_title(code)


def is_ignorable(code):
    """Skipped when looking for the letters around a capital sigma."""
    return is_member(IGNORABLE, code)


def put_expansion(buffer, characters):
    while characters:
        put(buffer, characters & 0xFFFF)
        characters >>= 16


def lower(code):
    """Lower case, of U+0130 the first of two characters."""
    if code < 128:
        return code | 32 if 65 <= code <= 90 else code
    return 105 if code == 0x130 else mapped(TO_LOWER, code)


def put_lower(buffer, code):
    put(buffer, lower(code))
    if code == 0x130:
        put(buffer, 0x307)


def put_upper(buffer, code):
    if code < 128:
        put(buffer, code & ~32 if 97 <= code <= 122 else code)
        return
    characters = expansion(UPPER_EXPANSIONS, code)
    if characters:
        put_expansion(buffer, characters)
    else:
        put(buffer, mapped(TO_UPPER, code))


def put_title(buffer, code):
    if code < 128:
        put(buffer, code & ~32 if 97 <= code <= 122 else code)
        return
    characters = expansion(TITLE_EXPANSIONS, code)
    if characters:
        put_expansion(buffer, characters)
        return
    to = mapped(TO_TITLE, code)
    if to != code or is_title(code) or 0x10D0 <= code <= 0x10FF:
        # Georgian letters have upper case, but no title case.
        put(buffer, to)
        return
    characters = expansion(UPPER_EXPANSIONS, code)
    if characters:
        put(buffer, characters & 0xFFFF)
        put_lowered(buffer, characters >> 16)
    else:
        put(buffer, mapped(TO_UPPER, code))


def put_lowered(buffer, characters):
    while characters:
        put(buffer, lower(characters & 0xFFFF))
        characters >>= 16


def put_folded(buffer, code):
    if code < 128:
        put(buffer, code | 32 if 65 <= code <= 90 else code)
        return
    characters = expansion(FOLD_EXPANSIONS, code)
    if characters:
        put_expansion(buffer, characters)
        return
    characters = expansion(UPPER_EXPANSIONS, code)
    to = mapped(TO_FOLDED, code)
    if to != code:
        put(buffer, to)
    elif characters:
        put_lowered(buffer, characters)
    elif 0x13A0 <= code <= 0x13F5:
        # Of Cherokee, the small letters fold to the capitals.
        put(buffer, code)
    else:
        put_lower(buffer, code)
