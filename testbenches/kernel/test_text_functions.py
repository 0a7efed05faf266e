"""text_case.py, text_repr.py, text_change.py, text_split.py, encodings.py against CPython's."""

import random

from checking import check, finish, from_word, kernel, to_word

ints = kernel("int_text")
case = kernel("text_case")
reprs = kernel("text_repr")
encodings = kernel("encodings")
byte_text = kernel("byte_text")

for value in [0, 9, 10, -1, 99999999, 100000000, 10 ** 18, 10 ** 18 - 1, (1 << 63) - 1, -(1 << 63), 1 - (1 << 63)]:
    check(ints.decimal_text, str, value)
for _ in range(2000):
    check(ints.decimal_text, str, random.getrandbits(random.randrange(1, 64)) * random.choice([1, -1]))

ALPHABETS = ["abcXYZ @[`{19", "aZé ÿß'\"\\", "aΣ.σA'bʰ\u0301 ", "ıİiIſKÅǅǆﬁﬀŉΐᾳᾼ", "a\U00010400\U00010428\ud800€", "\n\r\t\0\x7f\x80\xa0\xad\u2028'",
             "\udc80\udcff\ud800aé"]


def random_text():
    alphabet = random.choice(ALPHABETS)
    return "".join(random.choice(alphabet) for _ in range(random.randrange(24)))


def random_bytes():
    kind = random.randrange(4)
    if kind == 0:
        return random.randbytes(random.randrange(12))
    data = random_text().encode("utf-8", "surrogatepass")
    if kind == 1 and data:
        i = random.randrange(len(data))
        data = data[:i] + data[i + 1:]
    if kind == 2 and data:
        i = random.randrange(len(data))
        data = data[:i] + random.randbytes(1) + data[i + 1:]
    return data


CASES = {"lower_text": str.lower, "upper_text": str.upper, "swap_case": str.swapcase, "fold_case": str.casefold, "capitalize": str.capitalize,
         "title_case": str.title, "is_upper_text": str.isupper, "is_lower_text": str.islower, "is_title_text": str.istitle}
ERRORS = ["strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass", "nonsense"]
NAMES = ["utf-8", "UTF8", "ascii", "US-ASCII", "latin-1", "ISO-8859-1", "latin1", "utf 8", "nonsense"]
for _ in range(1000):
    text = random_text()
    for name, expected in CASES.items():
        check(getattr(case, name), expected, text)
    check(reprs.repr_text, repr, text)
    check(reprs.ascii_text, ascii, text)
    data = random_bytes()
    check(lambda d: reprs.repr_bytes(byte_text.text_of(d)), repr, data)
    check(lambda d: byte_text.bytes_of(byte_text.text_of(d)), lambda d: d, data)
    check(lambda d: byte_text.bytearray_of(byte_text.text_of(d)), bytearray, data)
    name = random.choice(NAMES)
    errors = random.choice(ERRORS)
    check(encodings.encode_text, str.encode, text, name, random.choice([errors, "xmlcharrefreplace"]))
    check(lambda d, n, e: encodings.decode_text(byte_text.text_of(d), n, e), bytes.decode, data, name, errors)
finish()
