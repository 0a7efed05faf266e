"""float_text.py, float_parse.py, float_hex.py against CPython's float."""

import math
import random
import struct

from checking import check, finish, kernel, to_word

texts = kernel("float_text")
parsing = kernel("float_parse")
hexes = kernel("float_hex")


def of_bits(bits):
    return struct.unpack("<d", struct.pack("<Q", bits))[0]


def random_float():
    kind = random.randrange(8)
    if kind == 0:
        return of_bits(random.getrandbits(63))
    if kind == 1:
        return float(f"{random.randrange(1, 10 ** random.randrange(1, 18))}e{random.randrange(-30, 30)}")
    if kind == 2:
        return of_bits(random.randrange(0x7FF) << 52)
    if kind == 3:
        return of_bits(random.getrandbits(random.randrange(1, 53)))
    if kind == 4:
        return random.random() * 10 ** random.randrange(-6, 20)
    if kind == 5:
        return random.randrange(1000000) / 8 ** random.randrange(6)
    if kind == 6:
        return random.randrange(10 ** 6) / 10 ** random.randrange(8)
    return float(random.getrandbits(random.randrange(1, 80)))


SPECIAL = [0.0, 1.0, 0.1, 0.1 + 0.2, 1e16, 1e15, 123456789012345.6, 9999999999999998.0, 1e22, 1e23, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308,
           1e-4, 1e-5, 0.00012345, 2e23, 9.5e-323, 4.35, 2.5, 0.5, 1.5, 1e300 * 1e10, float("nan"), 1e-7, 9007199254740993.0, 4503599627370496.5, 100.0]
for value in SPECIAL + [random_float() for _ in range(500)]:
    check(texts.repr_float, repr, value)
    check(texts.repr_float, repr, -value)
    precision = random.choice([0, 1, 2, 3, 6, 15, 16, 17, 20, random.randrange(60)])
    alternate = random.random() < 0.3
    flag = "#" if alternate else ""
    for code in "eE":
        check(lambda v, p, a: texts.scientific_text(v, p, a, ord(code)), lambda v, p, a: f"{v:{flag}.{p}{code}}".lower() if v - v else f"{v:{flag}.{p}{code}}", value, precision, alternate)
    check(texts.fixed_text, lambda v, p, a: f"{v:{flag}.{p}f}", value, precision, alternate)
    check(texts.percent_text, lambda v, p, a: f"{v:{flag}.{p}%}", value, precision, alternate)
    check(lambda v, p, a: texts.general_text(v, p, a, False, 101), lambda v, p, a: f"{v:{flag}.{p}g}", value, precision, alternate)
    check(lambda v, p, a: texts.general_text(v, p, a, True, 101), lambda v, p, a: f"{v:{flag}.{p}}", value, precision, alternate)
    check(lambda t: parsing.float_from_text(to_word(t), to_word(t)), float, repr(value))
    check(hexes.hex_text, float.hex, value)
    check(lambda t: hexes.float_from_hex(to_word(t)), float.fromhex, value.hex())
    # Halfway between two floats, and a little beside.
    if value - value == 0 and 1e-300 < value < 1e300 and random.random() < 0.2:
        m, e = value.as_integer_ratio()
        exact = f"{value:.{1000}f}" if value < 1e10 else str(int(value))
        check(lambda t: parsing.float_from_text(to_word(t), to_word(t)), float, exact)
        check(lambda t: parsing.float_from_text(to_word(t), to_word(t)), float, exact + ("" if "." in exact else ".") + "0001")

for _ in range(500):
    mantissa = random.getrandbits(53) | 1 << 52
    text = str((mantissa * 2 + 1) << random.randrange(30, 600)) + random.choice(["", ".0", ".00000001", "e0", "e-3"])
    check(lambda t: parsing.float_from_text(to_word(t), to_word(t)), float, text)
    digits = "".join(random.choice("0123456789") for _ in range(random.randrange(1, 30)))
    text = digits[:5] + random.choice(["", "."]) + digits[5:] + random.choice(["", f"e{random.randrange(-340, 320)}"])
    check(lambda t: parsing.float_from_text(to_word(t), to_word(t)), float, text)
    text = "".join(random.choice("01_9.eE+- infaty٣x") for _ in range(random.randrange(8)))
    check(lambda t: parsing.float_from_text(to_word(t), to_word(t)), float, text)
    text = "".join(random.choice("01_9.pP+-xfa") for _ in range(random.randrange(9)))
    check(lambda t: hexes.float_from_hex(to_word(t)), float.fromhex, random.choice(["", "0x"]) + text)
    text = f"0x{random.getrandbits(random.randrange(1, 90)):x}.{random.getrandbits(random.randrange(1, 90)):x}p{random.randrange(-1200, 1200)}"
    check(lambda t: hexes.float_from_hex(to_word(t)), float.fromhex, text)
for text in ["inf", "-Infinity", "+nan", "-nan", " 1_0.0_1 ", "1__0", "_1", "1_", "1._0", "1_.0", "1e_5", "1e1_0", "", " ", ".", "1.", ".5", "e5", "1e", "1e400",
             "-1e400", "1e-400", "0e99999999999", "1e99999999999999999999", "-0", "\u0661.\u0665", "infinit", "0x10", "1" + "0" * 400 + "e-400", "0." + "0" * 400 + "1e400",
             "1" * 900, "9" * 309, "0." + "3" * 900]:
    check(lambda t: parsing.float_from_text(to_word(t), to_word(t)), float, text)
for text in ["inf", "-Infinity", "+nan", "0x1p1024", "0x.8p1025", "0x1.fffffffffffff8p1023", "0x1.fffffffffffff7p1023", "0x0p0", "-0x0p99", "0x1p-1075", "0x1.8p-1074",
             "0x1p-1074", "1", "a.bp3", " 0x1p3 ", "0x", "0xp1", "0x1p", "0x.p1", "0x1_0"]:
    check(lambda t: hexes.float_from_hex(to_word(t)), float.fromhex, text)

# Quotients that are whole, nearly so, or far from it.
floats = kernel("floats")
for _ in range(5000):
    y = random.choice([float(random.randint(-99, 99)), random.randint(-999, 999) / 8, random.uniform(-9, 9), random.getrandbits(53) * 0.1 ** random.randrange(20)])
    x = random.choice([float(random.randint(-9999, 9999)), random.uniform(-9, 9), y * random.randint(-10 ** 6, 10 ** 6), float(random.getrandbits(53)), random.random() * 1e-310])
    if random.random() < 0.3:
        x = math.nextafter(x, random.choice([-math.inf, math.inf]))
    if y:
        check(floats.floor_divide, lambda a, b: a // b, x, y)
finish()
