"""Ints as text, floats, bytes, and their powers, against CPython's."""

import math
import operator
import random
import struct

from test_bigints import EDGES, a_number, expect

import kernel
import values

text = kernel.load("int_text")
floats = kernel.load("int_floats")
powers = kernel.load("int_powers")
data = kernel.load("int_bytes")


def digits(value, base):
    if base == 10:
        return str(value)
    negative = value < 0
    value = abs(value)
    out = ""
    while value or not out:
        value, digit = divmod(value, base)
        out = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + out
    return "-" + out if negative else out


def a_float():
    kind = random.random()
    if kind < 0.3:
        return random.choice((0.0, -0.0, 1.0, 0.5, -0.5, 1e15, 2.0**52, 2.0**53, 2.0**63, -2.0**63, 2.0**64, 1e300, 5e-324, 1.5, math.inf, -math.inf, math.nan))
    if kind < 0.6:
        return random.uniform(-1, 1) * 2.0 ** random.randint(-10, 100)
    return struct.unpack("<d", random.randbytes(8))[0]


def order(a, f):
    return 2 if f != f else (a > f) - (a < f)


LITERALS = ["", " ", "-", "+", "0", "-0", " 12 ", "\t-7\n", "1_000", "1__0", "_1", "1_", "0x1f", "0X_1F", "0x", "0b101", "0o17", "0b2", "012", "00", "0_0", "0_1", "z", "Zz", "1 2", "--1", "+-1",
            "\u0663\u0664", "\u2003 5\u00a0", "\uff11", "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "1" * 50, "-" + "9" * 120, "f" * 40,
            "1_" * 30 + "1", "x" * 300, "\U0001d7d8", "12\0", "0x" + "f" * 30, "é"]


def main():
    for _ in range(150):
        x = a_number()
        for base in (10, 16, 2, 8, random.randint(2, 36)):
            shown = digits(x, base)
            expect("text", text.int_to_text, digits, x, base)
            expect("from text", text.int_from_text, int, shown, base)
        f = a_float()
        expect("from float", floats.float_to_int, int, f)
        expect("compare", floats.compare_int_float, order, x, f)
        if f - f == 0:
            expect("compare", floats.compare_int_float, order, int(f), f)
            expect("compare", floats.compare_int_float, order, int(f) + 1, f)
        y = a_number()
        for a, b in ((x, y), (x * y, y), (x * y + 1, x)):
            expect("/", floats.true_divide_ints, operator.truediv, a, b)
        expect("to float", floats.int_to_float, float, x)
        x = random.getrandbits(random.choice((10, 60, 70, 1000, 1030)))
        y = random.getrandbits(random.choice((10, 60, 1000, 1030, 1070, 1100)))
        expect("/", floats.true_divide_ints, operator.truediv, x, y)
        expect("to float", floats.int_to_float, float, x)
        expect("to float", floats.int_to_float, float, -x)
        # Halves between floats.
        h = (random.getrandbits(53) | 1 << 53) * 2 + 1 << random.randint(0, 200)
        for d in (-1, 0, 1):
            expect("to float", floats.int_to_float, float, h + d)
        x = a_number()
        e = random.randint(0, 40)
        expect("pow", powers.pow_ints, operator.pow, x, e)
        expect("pow", powers.pow_ints, operator.pow, random.randint(-12, 12), random.randint(0, 130))
        m = a_number()
        expect("pow mod", powers.pow_mod_ints, pow, x, random.choice((e, -e, a_number() % 1000, abs(y) % 2**70)), m)
        expect("gcd", powers.gcd_ints, math.gcd, x, m)
        expect("gcd", powers.gcd_ints, math.gcd, x * y, m * y)
        expect("isqrt", powers.square_root_of_int, math.isqrt, abs(x))
        expect("isqrt", powers.square_root_of_int, math.isqrt, x * x)
        expect("isqrt", powers.square_root_of_int, math.isqrt, x * x - (x != 0))
        for length in (0, 1, 3, 8, 9, 20, -1, (x.bit_length() + 7) // 8, x.bit_length() // 8 + 1):
            for little in (False, True):
                for signed in (False, True):
                    name = "little" if little else "big"
                    expect("to_bytes", data.int_to_bytes, lambda x, n, little, signed: x.to_bytes(n, name, signed=signed), x, length, little, signed)
                    raw = random.randbytes(max(length, 0))
                    expect("from_bytes", data.int_from_bytes, lambda s, n, little, signed: int.from_bytes(s, name, signed=signed), raw, len(raw), little, signed)
    for literal in LITERALS:
        for base in (10, 0, 16, 2, 8, 36, 7):
            if literal != "\U0001d7d8":
                expect("from text", text.int_from_text, int, literal, base)
        if literal.isascii():
            expect("from bytes", text.int_from_text, int, literal.encode(), 10)
    for literal in ("1" * 4300, "1" * 4301, "1" * 5000, "-" + "1" * 4300):
        expect("from text", text.int_from_text, int, literal, 10)
    for value in (10**4300 - 1, 10**4300, 10**4299, 10**5000, -(10**4300 - 1)):
        expect("text", text.int_to_text, lambda v, b: str(v), value, 10)
    for value in (2**1024, 2**1024 - 1, 2**1024 - 2**970, 2**1024 - 2**970 - 1, 2**1024 - 2**971, 10**400):
        expect("to float", floats.int_to_float, float, value)
        expect("/", floats.true_divide_ints, operator.truediv, value, 1)
        expect("/", floats.true_divide_ints, operator.truediv, 1, value)
        expect("/", floats.true_divide_ints, operator.truediv, value, value * 2**1074)
        expect("/", floats.true_divide_ints, operator.truediv, value, value * 2**1075 - 1)


if __name__ == "__main__":
    main()
