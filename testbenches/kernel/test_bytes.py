"""bytes_type.py and bytearray_type.py against CPython's bytes and bytearray."""

import operator
import random

from checking import check, finish, from_word, kernel, to_word

kernel_bytes = kernel("bytes_type").bytes
kernel_bytearray = kernel("bytearray_type").bytearray


def chosen(*options):
    return random.choice(options)


def random_data(most=20):
    alphabet = chosen(b"ab", b"aB c", b"A\xe9 \xff", b"\n\r a", b" \t\x1c\x85x", b"01+-2", b"aZ_'\"\\", b"\xc3\xa9\xe2\x82\xac")
    return bytes(random.choice(alphabet) for _ in range(random.randrange(most)))


def index():
    return chosen(None, 0, 1, 2, 5, -1, -2, -9, 99, 10 ** 30, -10 ** 30, True)


def bad(value):
    return chosen(1, 300, None, "x", 1.5, ("a",), [1]) if random.random() < 0.08 else value


PLAIN = ["capitalize", "isalnum", "isalpha", "isascii", "isdigit", "islower", "isspace", "istitle", "isupper", "lower", "swapcase", "title", "upper", "__len__",
         "__repr__", "__str__", "splitlines", "strip", "lstrip", "rstrip", "split", "rsplit", "hex"]


def method(name, value, *arguments):
    kind, own = (bytes, kernel_bytes) if random.random() < 0.5 else (bytearray, kernel_bytearray)
    check(getattr(own, name), getattr(kind, name), kind(value), *arguments)


def changed(name, *arguments):
    """A bytearray after a method, and the result."""
    def apply_own(value, *arguments):
        result = getattr(kernel_bytearray, name)(value, *arguments)
        return to_word((from_word(value), from_word(result)))

    def apply(value, *arguments):
        value = bytearray(value)
        result = getattr(bytearray, name)(value, *arguments)
        return value, result
    check(apply_own, apply, *arguments)


for _ in range(600):
    data = random_data()
    method(chosen(*PLAIN), data)
    part = chosen(random_data(4), data[1:3], data[-2:], data[:2], b"")
    part = chosen(part, bytearray(part))
    for name in ("find", "rfind", "index", "rindex", "count"):
        method(name, data, bad(chosen(part, 97)), index(), index())
    for name in ("startswith", "endswith"):
        method(name, data, bad(chosen(part, (part, random_data(3)), ())), index(), index())
    for name in ("split", "rsplit"):
        method(name, data, bad(chosen(None, part)), chosen(-1, 0, 1, 2, 99))
    for name in ("strip", "lstrip", "rstrip"):
        method(name, data, bad(chosen(None, part)))
    for name in ("partition", "rpartition", "removeprefix", "removesuffix", "__contains__"):
        method(name, data, bad(part))
    for name in ("center", "ljust", "rjust"):
        method(name, data, chosen(*range(-2, 26)), bad(chosen(b" ", b"*", bytearray(b"x"), b"ab")))
    method("zfill", data, chosen(*range(-2, 16)))
    method("expandtabs", data, chosen(-1, 0, 1, 3, 8))
    method("splitlines", data, chosen(True, False))
    method("replace", data, bad(part), bad(random_data(4)), chosen(-1, 0, 1, 2, 99))
    method("join", data, bad(chosen([data, part], (part,) * 3, [], [part], [1], [b"a", None])))
    method("hex", data, chosen(":", b"-", "ab", "é", 5), chosen(1, 2, -2, 0, 3))
    method("decode", data, chosen("utf-8", "ascii", "latin-1"), chosen("strict", "replace", "ignore"))
    method("translate", data, bad(chosen(None, bytes(range(255, -1, -1)), b"x")), part)
    other = chosen(random_data(), data, data + b"a", bytearray(data))
    for name in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):
        kind = chosen(bytes, bytearray)
        if isinstance(bad(other), (bytes, bytearray)):
            check(getattr(kernel_bytes if kind is bytes else kernel_bytearray, name), getattr(operator, name), kind(data), other)
    method("__add__", data, bad(other))
    check(chosen(kernel_bytes.__mul__), operator.mul, data, bad(chosen(-1, 0, 1, 2, 7, 10 ** 30, True)))
    cut = slice(index(), index(), chosen(None, 1, 2, -1, -2, 0, 10 ** 30, -10 ** 30))
    key = chosen(0, 1, -1, 3, -4, 99, cut, cut)
    method("__getitem__", data, bad(key))
    value = chosen(0, 255, 256, random_data(6), bytearray(b"xy"), (1, 2, 3), [7], [300], "a", 1.5)
    array = bytearray(data)
    changed("__setitem__", array, bad(key), value)
    changed("__delitem__", array, bad(key))
    for name in ("append", "remove", "extend", "__iadd__"):
        changed(name, array, chosen(value, 97, b"abc", [1, 2]))
    changed("insert", array, chosen(0, 1, -1, 99, -99), chosen(value, 97))
    changed("pop", array, chosen(0, -1, 3, 99))
    changed("reverse", array)
    changed("clear", array)
    check(lambda v, *a: kernel_bytes.__new__(kernel_bytes, v, *a), bytes, chosen(data, array, 5, -1, [1, 2], (300,), ["a"], "é", 1.5, None, 10 ** 30), *chosen((), (), ("utf-8",), ("ascii", "replace")))
    text = chosen(data.hex(), " ".join(data.hex(" ").split()), data.hex() + "z", "abc", "a b", "é", "", 5)
    check(lambda t: kernel_bytes.__dict__["fromhex"].__func__(kernel_bytes, t), bytes.fromhex, text)
    check(kernel_bytes.maketrans, bytes.maketrans, chosen(part, b"ab"), chosen(part, b"xy"))
    pattern = b"".join(b"%" + chosen(b"", b"5", b"-5", b"05", b".2") + chosen(b"d", b"s", b"b", b"a", b"c", b"x", b"f", b"r", b"%", b"q") for _ in range(2))
    items = tuple(chosen(1, 97, b"xyz", bytearray(b"c"), "s", 2.5, 300) for _ in range(2))
    check(kernel_bytes.__mod__, operator.mod, pattern, chosen(items, items, items[0]))
finish()
