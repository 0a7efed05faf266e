"""
Strings: access to the characters, new strings from others, comparison, hash.

Positions here are ints from 0 to the length; who has them from a program has checked them.
"""

from __pysm import copy_words, fill_words, load_word, new, retag, store_word, tag_of
from copying import copy_bytes
from packing import pack
from tags import ARRAY, INT, RAW, STR, UNBOUND

# Where the characters begin, in bits and bytes from the header.
DATA_BITS = 192
DATA_BYTES = 24

HASH_FACTOR = 0x5BD1E995


def length(text):
    return retag(INT, load_word(text, 1)) & 0xFFFFFFFF


def width(text):
    """Bytes a character: 1, 2 or 4."""
    return retag(INT, load_word(text, 1)) >> 32


def lane_shift(text):
    """The bits of a character are 1 << this: 3, 4 or 5."""
    return (retag(INT, load_word(text, 1)) >> 33) + 3


def width_of(code):
    return 1 if code < 0x100 else 2 if code < 0x10000 else 4


def character_at(text, i):
    """The code point at a position that exists."""
    shift = (retag(INT, load_word(text, 1)) >> 33) + 3
    i = (i << shift) + DATA_BITS
    return retag(INT, load_word(text, i >> 6)) >> (i & 63) & (1 << (1 << shift)) - 1


def new_text(count, size):
    """A str of zeros, of so many characters of 1, 2 or 4 bytes each."""
    words = (count << (size >> 1)) + 7 >> 3
    text = new(STR, words + 3)
    store_word(text, 1, retag(RAW, size << 32 | count))
    store_word(text, 2, retag(UNBOUND, 0))
    fill_words(text, 3, words, retag(RAW, 0))
    return text


# The strs of one character up to 255, each made once: then equal ones are identical, and their hashes are computed once.
singles = None


def from_code(code):
    """The str of one character."""
    global singles
    if code < 0x100:
        if singles is None:
            table = new(ARRAY, 257)
            fill_words(table, 1, 256, None)
            singles = table
        known = load_word(singles, code + 1)
        if known is None:
            known = single(code)
            store_word(singles, code + 1, known)
        return known
    return single(code)


def text_at(text, i):
    """The character at a position that exists, a str."""
    if retag(INT, load_word(text, 1)) >> 33 == 0 and singles is not None:
        code = retag(INT, load_word(text, (i >> 3) + 3)) >> ((i & 7) << 3) & 0xFF
        known = load_word(singles, code + 1)
        return from_code(code) if known is None else known
    return from_code(character_at(text, i))


def single(code):
    """A new str of one character."""
    text = new(STR, 4)
    store_word(text, 1, retag(RAW, (1 if code < 0x100 else 2 if code < 0x10000 else 4) << 32 | 1))
    store_word(text, 2, retag(UNBOUND, 0))
    store_word(text, 3, retag(RAW, code))
    return text


def put_character(text, i, code):
    """Fills in a character of a new str, one that is still zero and wide enough."""
    shift = (retag(INT, load_word(text, 1)) >> 33) + 3
    i = (i << shift) + DATA_BITS
    lane = 1 << shift
    bit = i & 63
    if bit + lane == 64 and code >> lane - 1:
        code -= 1 << lane
    i >>= 6
    store_word(text, i, retag(RAW, retag(INT, load_word(text, i)) | code << bit))


def widest(text, start, count):
    """The width that some characters need."""
    if width(text) == 1:
        return 1
    shift = lane_shift(text)
    lane = 1 << shift
    mask = (1 << lane) - 1
    at = (start << shift) + DATA_BITS
    found = 0
    for _ in range(count):
        found |= retag(INT, load_word(text, at >> 6)) >> (at & 63) & mask
        at += lane
    return width_of(found)


def copy_characters(target, to, source, start, count):
    """Into a new str that is wide enough; where the widths differ, its characters there must still be zero."""
    shift = lane_shift(source)
    if shift == lane_shift(target):
        size = shift - 3
        copy_bytes(target, (to << size) + DATA_BYTES, source, (start << size) + DATA_BYTES, count << size)
    elif count:
        convert(target, to, source, start, count)


def convert(target, to, source, start, count):
    """Copies characters to another width."""
    shift = lane_shift(source)
    lane = 1 << shift
    mask = (1 << lane) - 1
    at = (start << shift) + DATA_BITS
    shift = lane_shift(target)
    put_lane = 1 << shift
    top = 64 - put_lane
    put_at = (to << shift) + DATA_BITS
    word = retag(INT, load_word(target, put_at >> 6))
    for _ in range(count):
        code = retag(INT, load_word(source, at >> 6)) >> (at & 63) & mask
        at += lane
        bit = put_at & 63
        if bit == top:
            if code >> put_lane - 1:
                code -= 1 << put_lane
            store_word(target, put_at >> 6, retag(RAW, word | code << bit))
            word = 0
        else:
            word |= code << bit
        put_at += put_lane
    if put_at & 63:
        store_word(target, put_at >> 6, retag(RAW, word))


def text_from_codes(codes, first, count):
    """A str of the code points in words of an ARRAY or another object."""
    found = 0
    for i in range(first, first + count):
        found |= load_word(codes, i)
    size = width_of(found)
    text = new_text(count, size)
    lane = size << 3
    top = 64 - lane
    bit = 0
    at = 3
    word = 0
    for i in range(first, first + count):
        code = load_word(codes, i)
        if bit == top:
            if code >> lane - 1:
                code -= 1 << lane
            store_word(text, at, retag(RAW, word | code << bit))
            at += 1
            bit = 0
            word = 0
        else:
            word |= code << bit
            bit += lane
    if bit:
        store_word(text, at, retag(RAW, word))
    return text


def slice_text(text, start, stop):
    """text[start:stop]."""
    if stop <= start:
        return ""
    count = stop - start
    if count == length(text):
        return text
    if count == 1:
        return from_code(character_at(text, start))
    if count < 8 and width(text) == 1:
        return few_bytes(text, start, count)
    result = new_text(count, widest(text, start, count))
    copy_characters(result, 0, text, start, count)
    return result


def few_bytes(text, start, count):
    """2 to 7 characters of a byte each."""
    result = new(STR, 4)
    store_word(result, 1, retag(RAW, 1 << 32 | count))
    store_word(result, 2, retag(UNBOUND, 0))
    at = (start >> 3) + 3
    shift = (start & 7) << 3
    word = retag(INT, load_word(text, at)) >> shift & (1 << 64 - shift) - 1 if shift else retag(INT, load_word(text, at))
    if shift + (count << 3) > 64:
        # The rest begins the next word.
        more = shift + (count << 3) - 64
        word |= (retag(INT, load_word(text, at + 1)) & (1 << more) - 1) << 64 - shift
    store_word(result, 3, retag(RAW, word & (1 << (count << 3)) - 1))
    return result


def slice_step(text, start, count, step):
    """So many characters, from start on in steps."""
    found = 0
    at = start
    for _ in range(count):
        found |= character_at(text, at)
        at += step
    result = new_text(count, width_of(found))
    for i in range(count):
        put_character(result, i, character_at(text, start))
        start += step
    return result


def concat(parts):
    """The strs of a tuple, one after the other."""
    return concat_words(parts, 1, (retag(INT, parts) >> 32) - 1)


def concat_parts(a, b, c="", d="", e="", f=""):
    """What calls of `concat` with a tuple of up to six parts compile to."""
    return concat((a, b, c, d, e, f))


def concat_words(parts, first, count):
    """The strs in words of an object, one after the other."""
    total = 0
    size = 1
    for i in range(first, first + count):
        info = retag(INT, load_word(load_word(parts, i), 1))
        total += info & 0xFFFFFFFF
        if info >> 32 > size:
            size = info >> 32
    result = new_text(total, size)
    if size == 1:
        pack(result, parts, first, count, None)
        return result
    at = 0
    for i in range(first, first + count):
        part = load_word(parts, i)
        many = length(part)
        copy_characters(result, at, part, 0, many)
        at += many
    return result


def join_two(a, b):
    """a + b of two strs."""
    info = retag(INT, load_word(a, 1))
    many = info & 0xFFFFFFFF
    if many == 0:
        return b
    other = retag(INT, load_word(b, 1))
    if other & 0xFFFFFFFF == 0:
        return a
    if info >> 32 == other >> 32:
        return join_same(a, b, info, other & 0xFFFFFFFF)
    result = new_text(many + (other & 0xFFFFFFFF), info >> 32 if info >> 32 > other >> 32 else other >> 32)
    copy_characters(result, 0, a, 0, many)
    copy_characters(result, many, b, 0, other & 0xFFFFFFFF)
    return result


def join_same(a, b, info, more):
    """a + b of strs whose characters are equally wide, b with that many; a's info word as an int. A word at a time: the bytes of words that are not used are 0."""
    size = info >> 33
    bytes_before = (info & 0xFFFFFFFF) << size
    words = bytes_before + (more << size) + 7 >> 3
    text = new(STR, words + 3)
    store_word(text, 1, retag(RAW, info + more))
    store_word(text, 2, retag(UNBOUND, 0))
    full = (bytes_before >> 3) + 3
    copy_words(text, 3, a, 3, full - 3)
    shift = (bytes_before & 7) << 3
    if shift == 0:
        copy_words(text, full, b, 3, words - full + 3)
        return text
    rest = 64 - shift
    low_mask = (1 << rest) - 1
    high_mask = (1 << shift) - 1
    sign = 1 << rest - 1
    kept = retag(INT, load_word(a, full))
    at = 3
    for i in range(full, words + 2):
        word = retag(INT, load_word(b, at))
        store_word(text, i, retag(RAW, kept | ((word & low_mask) ^ sign) - sign << shift))
        kept = word >> rest & high_mask
        at += 1
    # The last word: what is left of b's last but one, and its last where there is one more.
    if at < retag(INT, b) >> 32:
        kept |= ((retag(INT, load_word(b, at)) & low_mask) ^ sign) - sign << shift
    store_word(text, words + 2, retag(RAW, kept))
    return text


def join_words(separator, parts, first, count):
    """The strs in words of an object, with a separator between them."""
    if count == 0:
        return ""
    if count == 1:
        return load_word(parts, first)
    between = length(separator)
    total = between * (count - 1)
    size = width(separator)
    for i in range(first, first + count):
        info = retag(INT, load_word(load_word(parts, i), 1))
        total += info & 0xFFFFFFFF
        if info >> 32 > size:
            size = info >> 32
    result = new_text(total, size)
    if size == 1:
        pack(result, parts, first, count, separator if between else None)
        return result
    at = 0
    for i in range(first, first + count):
        part = load_word(parts, i)
        if between and i != first:
            copy_characters(result, at, separator, 0, between)
            at += between
        many = length(part)
        copy_characters(result, at, part, 0, many)
        at += many
    return result


def repeat(text, count):
    """text * count."""
    many = length(text)
    if count <= 0 or many == 0:
        return ""
    if count == 1:
        return text
    result = new_text(many * count, width(text))
    copy_characters(result, 0, text, 0, many)
    at = many
    while at < many * count:
        more = at if at <= many * count - at else many * count - at
        copy_characters(result, at, result, 0, more)
        at += more
    return result


def is_equal(a, b):
    """Two strs have the same characters. Each is as narrow as it can be, so equal ones have equal data."""
    if a is b:
        return True
    if retag(INT, load_word(a, 1)) != retag(INT, load_word(b, 1)):
        return False
    if tag_of(load_word(a, 2)) == INT and tag_of(load_word(b, 2)) == INT and load_word(a, 2) is not load_word(b, 2):
        return False
    for i in range(3, retag(INT, a) >> 32):
        if load_word(a, i) is not load_word(b, i):
            return False
    return True


def compare(a, b):
    """Less than 0, 0 or more than 0, as a is less than b, equal or greater."""
    many = length(a)
    other = length(b)
    count = many if many < other else other
    shift = lane_shift(a)
    if shift == lane_shift(b):
        # Unused bytes are 0: where they differ from a character, the shorter one is less.
        end = ((count << shift) + 63 >> 6) + 3
        at = 3
        while at < end and load_word(a, at) is load_word(b, at):
            at += 1
        return many - other if at == end else compare_lanes(retag(INT, load_word(a, at)), retag(INT, load_word(b, at)), 1 << shift)
    i = 0
    while i < count:
        x = character_at(a, i)
        y = character_at(b, i)
        if x != y:
            return x - y
        i += 1
    return many - other


def compare_lanes(x, y, lane):
    """The difference of the lowest lanes that differ of two words that do."""
    mask = (1 << lane) - 1
    while x & mask == y & mask:
        x >>= lane
        y >>= lane
    return (x & mask) - (y & mask)


def is_less(a, b):
    info = retag(INT, load_word(a, 1))
    other = retag(INT, load_word(b, 1))
    if (info | other) >> 32 == 1 and info & 0xFFFFFFFF and other & 0xFFFFFFFF:
        # Most differ within the first eight characters.
        x = retag(INT, load_word(a, 3))
        y = retag(INT, load_word(b, 3))
        if x != y:
            while x & 0xFF == y & 0xFF:
                x >>= 8
                y >>= 8
            return x & 0xFF < y & 0xFF
    return compare(a, b) < 0


def hash_text(text):
    """The hash of docs/runtime.md, kept in the str."""
    if tag_of(load_word(text, 2)) == INT:
        return load_word(text, 2)
    h = length(text)
    for i in range(3, retag(INT, text) >> 32):
        word = retag(INT, load_word(text, i))
        h = (h ^ word & 0xFFFFFFFF) * HASH_FACTOR >> 22 & 0xFFFFFFFF
        h = (h ^ word >> 32 & 0xFFFFFFFF) * HASH_FACTOR >> 22 & 0xFFFFFFFF
    store_word(text, 2, h)
    return h
