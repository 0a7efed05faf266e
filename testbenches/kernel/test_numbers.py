"""Methods of int, float and complex, against CPython's."""

import math
import random
import struct

from containers import SEED, compare, kernel, values

random.seed(SEED)
int_type = kernel.load("int_type")
float_class = kernel.load("float_type").float
complex_class = kernel.load("complex_type").complex

INTS = [0, 1, -1, 2, 3, 7, -7, 10, 63, 64, 1000, -1000, 2**31, 2**53 + 1, 2**62, 2**63 - 1, 2**63, -2**63, 10**20, -10**20, 2**100 + 1, True, False]
FLOATS = [0.0, -0.0, 1.0, -1.0, 0.5, 1.5, 2.5, -2.5, 3.0, 0.1, 1e10, 2.675, 1e300, -1e300, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, math.inf, -math.inf, math.nan, 9007199254740993.0, 1e16, 7.25]


def an_int():
    return random.choice(INTS) if random.random() < 0.6 else random.randint(-1000, 1000)


def a_float():
    kind = random.random()
    if kind < 0.5:
        return random.choice(FLOATS)
    if kind < 0.8:
        return round(random.uniform(-100, 100), random.randint(0, 4))
    return struct.unpack("<d", random.randbytes(8))[0]


def other():
    return random.choice((an_int, an_int, a_float, lambda: None, lambda: "x"))()


BINARY = "add sub mul truediv floordiv mod divmod pow".split()
BITS = "lshift rshift and or xor".split()
ORDER = "eq ne lt le gt ge".split()


def ints():
    for _ in range(2500):
        value = an_int()
        kernel_class = int_type.bool if type(value) is bool else int_type.int
        word = values.to_word(value)
        name = random.choice(BINARY + BITS + ORDER + "neg pos abs invert hash bool float round repr bit_length as_integer_ratio conjugate".split())
        if name in ORDER:
            compare(kernel_class, word, value, f"__{name}__", other())
        elif name in BINARY or name in BITS:
            argument = other()
            if name in ("pow", "lshift", "rshift") and isinstance(argument, int) and not -50 <= argument <= 70:
                argument = random.randint(-3, 70)
            if name == "pow" and isinstance(argument, int) and argument < 0 and abs(value) > 2**53:
                continue
            prefix = "r" if name != "pow" and name not in ("lshift", "rshift") and random.random() < 0.4 else ""
            compare(kernel_class, word, value, f"__{prefix}{name}__", argument)
        elif name == "round":
            compare(kernel_class, word, value, "__round__", *random.choice(((), (0,), (-1,), (-2,), (3,), (-30,))))
        elif name in ("bit_length", "as_integer_ratio", "conjugate"):
            compare(kernel_class, word, value, name)
        else:
            compare(kernel_class, word, value, f"__{name}__")


def floats():
    for _ in range(4000):
        value = a_float()
        word = value
        name = random.choice("add sub mul truediv floordiv mod divmod floordiv mod divmod".split() + ORDER + "neg abs hash int trunc round round floor ceil bool is_integer as_integer_ratio repr".split())
        if name in ORDER:
            compare(float_class, word, value, f"__{name}__", other())
        elif name in BINARY:
            prefix = "r" if random.random() < 0.3 else ""
            compare(float_class, word, value, f"__{prefix}{name}__", other())
        elif name == "round":
            compare(float_class, word, value, "__round__", *random.choice(((), (None,), (0,), (1,), (2,), (5,), (-1,), (-3,), (20,), (-400,), (400,), (16,))))
        elif name == "hash":
            if value == value:
                compare(float_class, word, value, "__hash__")
        elif name in ("is_integer", "as_integer_ratio"):
            compare(float_class, word, value, name)
        else:
            compare(float_class, word, value, f"__{name}__")


def powers():
    for _ in range(600):
        value = a_float() if random.random() < 0.5 else random.uniform(0, 20)
        exponent = random.choice((a_float(), random.randint(-20, 20), random.uniform(-30, 30), 0.5, 2, 2.0, -1, 1 / 3))
        compare(float_class, value, value, "__pow__", exponent)


def a_complex():
    return complex(random.choice((0.0, -0.0, 1.0, 2.0, -1.5, 3.25, 1e5, random.uniform(-5, 5))), random.choice((0.0, 1.0, -1.0, 0.5, random.uniform(-5, 5))))


def complexes():
    for _ in range(1200):
        value = a_complex()
        word = values.to_word(value)
        name = random.choice("add sub mul truediv pow eq ne neg abs hash bool repr radd rsub rmul rtruediv".split())
        if name == "pow":
            compare(complex_class, word, value, "__pow__", random.choice((2, 3, -1, 0, 0.5, 1j, -2.0, a_complex())))
        elif name in "add sub mul truediv eq ne radd rsub rmul rtruediv".split():
            compare(complex_class, word, value, f"__{name}__", random.choice((a_complex(), an_int() % 1000, random.uniform(-3, 3), None)))
        else:
            compare(complex_class, word, value, f"__{name}__")
    parse = kernel.load("complex_parse").complex_from_text
    for text in ("1", "1j", "1+2j", "(1+2j)", " ( 1-2J ) ", "j", "-j", "+j", "1e5-1e-5j", "1+j", "1e3j", "inf", "nan+infj", "-infj", "", "()", "1+", "1 + 2j", "x", "1j2", "1+2", "2e", "1e+j", "++j", "(1", "1_0+2_0j"):
        try:
            wanted = repr(complex(text))
        except ValueError as error:
            wanted = str(error)
        try:
            got = repr(values.from_word(parse(values.to_word(text))))
        except ValueError as error:
            got = str(error)
        if got != wanted:
            raise SystemExit(f"complex({text!r}): {got} instead of {wanted}")


def main():
    ints()
    floats()
    complexes()
    powers()


if __name__ == "__main__":
    main()
