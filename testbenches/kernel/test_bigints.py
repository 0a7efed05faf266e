"""Ints of any size, against CPython's."""

import operator
import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "shim"))

import kernel
import values

SEED = int(sys.argv[1]) if len(sys.argv) > 1 else 1
random.seed(SEED)
bigints = kernel.load("bigints")

EDGES = [0, 1, -1, 2, 7, (1 << 30) - 1, 1 << 30, -(1 << 30), (1 << 60) - 1, 1 << 60, (1 << 63) - 1, 1 << 63, -(1 << 63), -(1 << 63) - 1, 1 << 64, -(1 << 64), 10**18, 10**19,
         (1 << 90) - 1, 1 << 90, -(1 << 90), (1 << 120) - (1 << 60), 3 << 89, (1 << 180) - 1]


def a_number():
    kind = random.random()
    if kind < 0.3:
        return random.choice(EDGES) + random.randint(-2, 2)
    bits = random.choice((8, 30, 62, 64, 66, 90, 130, 300, 700))
    value = random.getrandbits(bits)
    if random.random() < 0.3:
        # Long runs of ones and zeroes.
        value = (random.getrandbits(20) << bits | ((1 << bits) - 1)) << random.randint(0, 70)
    return -value if random.random() < 0.5 else value


def repr_of(x):
    return hex(x) if type(x) is int else [hex(y) for y in x] if type(x) is tuple and all(type(y) is int for y in x) else repr(x)


def expect(name, function, reference, *arguments):
    try:
        wanted = reference(*arguments)
    except Exception as error:
        wanted = (type(error), str(error))
    try:
        got = values.from_word(function(*[values.to_word(a) for a in arguments]))
    except (ValueError, OverflowError, ZeroDivisionError, TypeError, MemoryError) as error:
        got = (type(error), str(error))
    if repr_of(got) != repr_of(wanted) or type(got) is not type(wanted):
        raise SystemExit(f"seed {SEED}: {name}{arguments}: {repr_of(got)} instead of {repr_of(wanted)}")


def main():
    b = bigints
    for _ in range(500):
        x = a_number()
        y = a_number()
        expect("add", b.add_ints, operator.add, x, y)
        expect("sub", b.sub_ints, operator.sub, x, y)
        expect("mul", b.mul_ints, operator.mul, x, y)
        expect("and", b.and_ints, operator.and_, x, y)
        expect("or", b.or_ints, operator.or_, x, y)
        expect("xor", b.xor_ints, operator.xor, x, y)
        expect("compare", b.compare_ints, lambda x, y: (x > y) - (x < y), x, y)
        expect("//", b.floordiv_ints, operator.floordiv, x, y)
        expect("%", b.mod_ints, operator.mod, x, y)
        if y:
            expect("divmod", b.divmod_ints, divmod, x, y)
            expect("divmod", b.divmod_ints, divmod, x * y, y)
            expect("divmod", b.divmod_ints, divmod, x * y - 1, y)
        expect("neg", b.neg_int, operator.neg, x)
        expect("abs", b.abs_int, abs, x)
        expect("invert", b.invert_int, operator.invert, x)
        expect("bit_length", b.bit_length, int.bit_length, x)
        expect("bit_count", b.bit_count, int.bit_count, x)
        expect("hash", b.hash_int, hash, x)
        n = random.choice((0, 1, 29, 30, 31, 59, 60, 61, 64, 100, 200, -1))
        expect("<<", b.lshift_ints, operator.lshift, x, n)
        expect(">>", b.rshift_ints, operator.rshift, x, n)
    for bits, other in ((1300, 1300), (2500, 2500), (5000, 2400), (9000, 1300), (2600, 1500), (7000, 6900)):
        for _ in range(1):
            x = random.getrandbits(bits)
            y = random.getrandbits(other) | ((1 << other) - 1 << 200 & random.getrandbits(1) * -1)
            expect("mul", b.mul_ints, operator.mul, x, y)
            expect("mul", b.mul_ints, operator.mul, (1 << bits) - 1, (1 << other) - 1)
            expect("mul", b.mul_ints, operator.mul, 1 << bits, 1 << other)
            expect("divmod", b.divmod_ints, divmod, x * y, x)
            expect("divmod", b.divmod_ints, divmod, x * x, y + 1)


if __name__ == "__main__":
    main()
