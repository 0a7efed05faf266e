"""Values of CPython as words of the machine, and back."""

import __pysm as machine
from words import (ARRAY, BIGINT, BYTEARRAY, BYTES, COMPLEX, DICT, FROZENSET, INSTANCE, LIST, RANGE, SET, SLICE, STR, TUPLE)
from __pysm import Raw, Ref, Unbound

MASK = (1 << 64) - 1
LIMB = 30


def make(tag, words):
    ref = machine.new(tag, len(words) + 1)
    ref.words[1:] = words
    return ref


def raw_words(data):
    """Bytes as words of data."""
    data = data + bytes(-len(data) % 8)
    return [Raw(int.from_bytes(data[i:i + 8], "little", signed=True)) for i in range(0, len(data), 8)]


def raw_bytes(words, count):
    return b"".join((w.bits & MASK).to_bytes(8, "little") for w in words)[:count]


def text_to_word(text):
    width = 1 if not text or max(text) < "\u0100" else 2 if max(text) < "\U00010000" else 4
    data = b"".join(ord(c).to_bytes(width, "little") for c in text)
    return make(STR, [Raw(width << 32 | len(text)), Unbound] + raw_words(data))


def int_to_word(value):
    if machine.LEAST <= value <= machine.GREATEST:
        return value
    limbs = []
    rest = abs(value)
    while rest:
        limbs.append(rest & (1 << LIMB) - 1)
        rest >>= LIMB
    return make(BIGINT, [1 if value > 0 else -1] + limbs)


def list_to_word(items):
    return make(LIST, [len(items), make(ARRAY, items)])


def dict_to_word(items):
    """Its index is empty: only for code that finds keys through the stub of operators."""
    entries = [w for key, value in items.items() for w in (0, to_word(key), to_word(value))]
    return make(DICT, [len(items), len(items), make(ARRAY, [-1] * 8), make(ARRAY, entries)])


def to_word(value):
    kind = type(value)
    if kind is int:
        return int_to_word(value)
    if kind is str:
        return text_to_word(value)
    if kind is bytes:
        return make(BYTES, [len(value)] + raw_words(value))
    if kind is bytearray:
        return make(BYTEARRAY, [len(value), make(ARRAY, raw_words(bytes(value)))])
    if kind is tuple:
        return make(TUPLE, [to_word(item) for item in value])
    if kind is list:
        return list_to_word([to_word(item) for item in value])
    if kind is dict:
        return dict_to_word(value)
    if kind is complex:
        return make(COMPLEX, [value.real, value.imag])
    if kind is slice:
        return make(SLICE, [to_word(value.start), to_word(value.stop), to_word(value.step)])
    if kind is range:
        return make(RANGE, [value.start, value.stop, value.step, len(value)])
    return value


def check_text(ref):
    """A str as the layout wants it: as narrow as it can be, unused bytes 0, its hash right or absent."""
    info = ref.words[1].bits
    length = info & 0xFFFFFFFF
    width = info >> 32
    size = 3 + (length * width + 7) // 8
    if len(ref.words) != size or width not in (1, 2, 4):
        raise machine.MachineError(f"length {length}, width {width}, but {len(ref.words)} words")
    data = raw_bytes(ref.words[3:], 8 * (size - 3))
    if any(data[length * width:]):
        raise machine.MachineError("unused bytes of a str are not 0")
    text = "".join(chr(int.from_bytes(data[i:i + width], "little")) for i in range(0, length * width, width))
    if width != (1 if not text or max(text) < "\u0100" else 2 if max(text) < "\U00010000" else 4):
        raise machine.MachineError(f"{text!r} is wider than it need be")
    if ref.words[2] is not Unbound and ref.words[2] != text_hash(ref):
        raise machine.MachineError(f"hash of {text!r}")
    return text


def text_hash(ref):
    h = ref.words[1].bits & 0xFFFFFFFF
    for word in ref.words[3:]:
        for half in (word.bits & 0xFFFFFFFF, word.bits >> 32 & 0xFFFFFFFF):
            h = ((h ^ half) * 0x5BD1E995 >> 22) & 0xFFFFFFFF
    return h


def from_word(word):
    if type(word) is not Ref:
        return word
    words = word.words
    tag = word.tag
    if tag == STR:
        return check_text(word)
    if tag == BYTES:
        check_padding(words[2:], words[1])
        return raw_bytes(words[2:], words[1])
    if tag == BYTEARRAY:
        return bytearray(raw_bytes(words[2].words[1:], words[1]))
    if tag == TUPLE:
        return tuple(map(from_word, words[1:]))
    if tag == LIST:
        return list(map(from_word, words[2].words[1:1 + words[1]]))
    if tag == DICT:
        entries = words[4].words
        return {from_word(entries[i + 1]): from_word(entries[i + 2]) for i in range(1, 1 + 3 * words[2], 3) if entries[i + 1] is not Unbound}
    if tag in (SET, FROZENSET):
        keys = words[4].words[2::2]
        hashes = words[4].words[1::2]
        kind = set if tag == SET else frozenset
        return kind(from_word(k) for h, k in zip(hashes, keys) if k is not Unbound and type(k) is not Raw)
    if tag == BIGINT:
        value = sum(limb << LIMB * i for i, limb in enumerate(words[2:])) * words[1]
        if machine.LEAST <= value <= machine.GREATEST or words[-1] == 0 or any(not 0 <= w < 1 << LIMB for w in words[2:]):
            raise machine.MachineError(f"a BIGINT that is not normalised: {words}")
        return value
    if tag == COMPLEX:
        return complex(words[1], words[2])
    if tag == SLICE:
        return slice(*map(from_word, words[1:]))
    if tag == RANGE:
        return range(*words[1:4])
    if tag == INSTANCE and len(words) == 2:
        return words[1]
    return word


def check_padding(words, length):
    if len(words) != (length + 7) // 8 or any(raw_bytes(words, 8 * len(words))[length:]):
        raise machine.MachineError("data of a bytes: its size, or unused bytes that are not 0")
