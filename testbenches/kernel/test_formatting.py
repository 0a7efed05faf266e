"""formatting.py against CPython's format()."""

import random
import struct

from checking import check, finish, from_word, kernel, to_word

formatting = kernel("formatting")


def chosen(*options):
    return random.choice(options)


def random_spec(types):
    if random.random() < 0.05:
        return "".join(random.choice("<>=^+- z#0123,_.bcdeEfFgGnosxX%\x01é") for _ in range(random.randrange(6)))
    return (chosen("", "", "<", ">", "^", "=", "*<", "0>", "x^", "é=", "0=") + chosen("", "", "+", "-", " ") + chosen(*[""] * 9, "z") + chosen("", "", "", "#")
            + chosen("", "", "0") + chosen("", "", "1", "5", "10", "23", "\u0663") + chosen("", "", "", ",", "_") + chosen("", "", "", ".0", ".1", ".3", ".10", ".17")
            + chosen("", *types, *types, random.choice("bcdeEfFgGnosxX%")))


def random_int():
    return chosen(0, 1, -1, 97, 0x1F600, 1234, 1234567, -1234567, random.getrandbits(random.randrange(1, 64)), -random.getrandbits(100), random.getrandbits(random.randrange(1, 300)), 10 ** 400)


def random_float():
    return chosen(0.0, -0.0, 1.0, -1.0, 0.04, -0.04, 1234.5, 1e16, 123456.789, -1e-7, float("inf"), float("-inf"), float("nan"), random.random(), 10 ** random.uniform(-20, 25),
                  struct.unpack("<d", struct.pack("<Q", random.getrandbits(64)))[0], random.randrange(10 ** 6) / 100)


def format_int(value, spec):
    return formatting.format_int(value, spec, value)


for _ in range(1000):
    check(formatting.format_text, format, chosen("", "a", "abc", "é€", "x" * 12), random_spec("s"))
    check(format_int, format, random_int(), random_spec("bcdoxXn"))
    check(formatting.format_float, format, random_float(), random_spec("eEfFgGn%"))
    value = complex(random_float(), random_float())
    check(lambda v, s: formatting.format_complex(v, s, to_word(str(from_word(v)))), format, value, random_spec("eEfFgGn"))
finish()
