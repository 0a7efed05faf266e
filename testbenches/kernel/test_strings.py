"""strings.py, searching.py, copying.py and text_buffer.py against CPython's str."""

import random

from checking import check, finish, from_word, kernel, to_word
from values import make
from words import ARRAY

strings = kernel("strings")
searching = kernel("searching")
buffers = kernel("text_buffer")


def sign(x):
    return (x > 0) - (x < 0)


def random_text(most=40):
    alphabet = random.choice(["ab", "abé", "aÿ", "aÿĀ", "ab€\uffff", "a\U0001f600\U0010ffff€é", "\0a"])
    return "".join(random.choice(alphabet) for _ in range(random.choice([0, 1, 2, 3, 7, 8, 9, 16, random.randrange(most)])))


def pieces(items):
    buffer = buffers.new_buffer()
    for item in from_word(items):
        buffers.put(buffer, to_word(item))
    return buffers.finish(buffer)


for _ in range(3000):
    text = random_text()
    other = random.choice([random_text(), text[:random.randrange(40)] + random_text(3)])
    check(strings.length, len, text)
    check(strings.is_equal, str.__eq__, text, text[:] + "")
    check(strings.is_equal, str.__eq__, text, other)
    check(lambda a, b: sign(strings.compare(a, b)), lambda a, b: (a > b) - (a < b), text, other)
    check(strings.join_two, str.__add__, text, other)
    check(strings.repeat, str.__mul__, text, random.randrange(-1, 5))
    start = random.randrange(len(text) + 1)
    stop = random.randrange(start, len(text) + 1)
    check(strings.slice_text, lambda t, a, b: t[a:b], text, start, stop)
    step = random.choice([1, 2, 3, -1, -2])
    chosen = range(len(text))[start:stop:step] if step > 0 else range(len(text))[stop:start:step]
    if len(chosen):
        check(strings.slice_step, lambda t, a, n, s: "".join(t[a + i * s] for i in range(n)), text, chosen.start, len(chosen), step)
    items = [random_text(12) for _ in range(random.randrange(6))]
    check(lambda p: strings.concat(p), "".join, tuple(items))
    check(lambda s, p: strings.join_words(s, p, 1, len(p.words) - 1), str.join, other[:3], tuple(items))
    mixed = tuple(random.choice([ord(i[0]) if i else 65, i]) for i in items * random.choice([1, 9]))
    check(pieces, lambda p: "".join(chr(i) if isinstance(i, int) else i for i in p), mixed)
    if text:
        i = random.randrange(len(text))
        check(strings.character_at, lambda t, i: ord(t[i]), text, i)
        codes = make(ARRAY, [ord(c) for c in text])
        check(lambda n: strings.text_from_codes(codes, 1, n), lambda n: text[:n], start)
    check(strings.from_code, chr, random.choice([0, 65, 255, 256, 65535, 65536, 0x10FFFF]))
    part = random.choice([other[:3], text[start:start + 2], text[start:stop], ""])
    check(searching.find, str.find, text, part, start, stop)
    check(searching.rfind, str.rfind, text, part, start, stop)
    check(searching.count_parts, str.count, text, part, start, stop)
    check(searching.starts_with, str.startswith, text, part, start, stop)
    check(searching.ends_with, str.endswith, text, part, start, stop)
    word = to_word(text)
    check(lambda: strings.hash_text(word) == strings.hash_text(word) and from_word(word), lambda: text)
finish()
