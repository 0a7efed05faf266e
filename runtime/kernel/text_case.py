"""Case of strs. Text of ASCII is changed four characters at a time."""

from __pysm import load_word, retag, store_word
from characters import is_cased, is_ignorable, is_lower, is_upper, put_folded, put_lower, put_title, put_upper
from strings import character_at, length, new_text, put_character, slice_text, width
from tags import INT, RAW
from text_buffer import finish, new_buffer, put

# Bit 7 of each byte of a word, as an int.
HIGH_BITS = -0x7F7F7F7F7F7F7F80

# Added to four characters, these set bit 7 of those from A on, past Z, from a on, past z.
FROM_A = 0x3F3F3F3F
PAST_Z = 0x25252525
FROM_SMALL_A = 0x1F1F1F1F
PAST_SMALL_Z = 0x05050505
BIT_7 = 0x80808080

CAPITAL_SIGMA = 0x3A3
SIGMA = 0x3C3
FINAL_SIGMA = 0x3C2


def is_ascii(text):
    if width(text) != 1:
        return False
    for i in range(3, retag(INT, text) >> 32):
        if retag(INT, load_word(text, i)) & HIGH_BITS:
            return False
    return True


def change_ascii(text, capitals, small):
    """Every capital to a small letter, every small letter to a capital, or both; all other bytes stay."""
    result = new_text(length(text), width(text))
    for i in range(3, retag(INT, text) >> 32):
        word = retag(INT, load_word(text, i))
        low = word & 0x7F7F7F7F
        high = word >> 32 & 0x7F7F7F7F
        change = 0
        change_high = 0
        if capitals:
            change = (low + FROM_A & ~(low + PAST_Z)) & BIT_7
            change_high = (high + FROM_A & ~(high + PAST_Z)) & BIT_7
        if small:
            change |= (low + FROM_SMALL_A & ~(low + PAST_SMALL_Z)) & BIT_7
            change_high |= (high + FROM_SMALL_A & ~(high + PAST_SMALL_Z)) & BIT_7
        # Not of bytes past 127.
        change &= ~word
        change_high &= ~(word >> 32)
        store_word(result, i, retag(RAW, word ^ (change_high << 30 | change >> 2)))
    return result


def lower_text(text):
    if is_ascii(text):
        return change_ascii(text, True, False)
    buffer = new_buffer()
    for i in range(length(text)):
        code = character_at(text, i)
        if code == CAPITAL_SIGMA:
            put(buffer, lower_sigma(text, i))
        else:
            put_lower(buffer, code)
    return finish(buffer)


def lower_sigma(text, i):
    """The capital sigma there: final after a letter and before none, looking past characters that are ignored."""
    at = i - 1
    while at >= 0 and is_ignorable(character_at(text, at)):
        at -= 1
    if at < 0 or not is_cased(character_at(text, at)):
        return SIGMA
    at = i + 1
    many = length(text)
    while at < many and is_ignorable(character_at(text, at)):
        at += 1
    return SIGMA if at < many and is_cased(character_at(text, at)) else FINAL_SIGMA


def upper_text(text):
    if is_ascii(text):
        return change_ascii(text, False, True)
    buffer = new_buffer()
    for i in range(length(text)):
        put_upper(buffer, character_at(text, i))
    return finish(buffer)


def swap_case(text):
    if is_ascii(text):
        return change_ascii(text, True, True)
    buffer = new_buffer()
    for i in range(length(text)):
        code = character_at(text, i)
        if is_upper(code):
            if code == CAPITAL_SIGMA:
                put(buffer, lower_sigma(text, i))
            else:
                put_lower(buffer, code)
        elif is_lower(code):
            put_upper(buffer, code)
        else:
            put(buffer, code)
    return finish(buffer)


def fold_case(text):
    if is_ascii(text):
        return change_ascii(text, True, False)
    buffer = new_buffer()
    for i in range(length(text)):
        put_folded(buffer, character_at(text, i))
    return finish(buffer)


def capitalize(text):
    """The first character in title case, the others small."""
    many = length(text)
    if many == 0:
        return text
    buffer = new_buffer()
    put_title(buffer, character_at(text, 0))
    if is_ascii(text):
        put(buffer, change_ascii(slice_text(text, 1, many), True, False))
    else:
        for i in range(1, many):
            code = character_at(text, i)
            if code == CAPITAL_SIGMA:
                put(buffer, lower_sigma(text, i))
            else:
                put_lower(buffer, code)
    return finish(buffer)


def title_case(text):
    """Each letter after something without case in title case, the others small."""
    if is_ascii(text):
        return title_ascii(text)
    buffer = new_buffer()
    inside = False
    for i in range(length(text)):
        code = character_at(text, i)
        if not inside:
            put_title(buffer, code)
        elif code == CAPITAL_SIGMA:
            put(buffer, lower_sigma(text, i))
        else:
            put_lower(buffer, code)
        inside = is_cased(code)
    return finish(buffer)


def title_ascii(text):
    """Characters past 127 count as no letters, and stay."""
    many = length(text)
    result = new_text(many, 1)
    inside = False
    for i in range(many):
        code = character_at(text, i)
        small = 97 <= code <= 122
        capital = 65 <= code <= 90
        if small and not inside or capital and inside:
            code ^= 32
        inside = small or capital
        put_character(result, i, code)
    return result


def is_upper_text(text):
    """At least one capital, and no other letter with case."""
    found = False
    for i in range(length(text)):
        code = character_at(text, i)
        if is_upper(code):
            found = True
        elif is_cased(code):
            return False
    return found


def is_lower_text(text):
    found = False
    for i in range(length(text)):
        code = character_at(text, i)
        if is_lower(code):
            found = True
        elif is_cased(code):
            return False
    return found


def is_title_text(text):
    """Capitals only at the beginning of words, small letters only behind it."""
    found = False
    inside = False
    for i in range(length(text)):
        code = character_at(text, i)
        if is_lower(code):
            if not inside:
                return False
        elif is_cased(code):
            if inside:
                return False
            inside = True
            found = True
        else:
            inside = False
    return found
