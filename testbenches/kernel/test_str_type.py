"""Every method of str_type.py, str.format and % against CPython's str."""

import operator
import random

from checking import check, finish, kernel

module = kernel("str_type")
kernel_str = module.str
percent = kernel("percent")


def chosen(*options):
    return random.choice(options)


def random_text(most=10):
    alphabet = chosen("ab", "aB c", "Aé Σσß", "a€\n\r", " \t\x1c\x85x", "01+-2", "aǅ\U00010400'", "a_1é²½Ⅷ", "\n\rab\x0b\u2028")
    return "".join(random.choice(alphabet) for _ in range(random.randrange(most)))


def index():
    return chosen(None, 0, 1, 2, 5, -1, -2, -9, 99, 10 ** 30, -10 ** 30, True)


def bad(value):
    """Now and then something else than should be."""
    return chosen(1, None, b"x", 1.5, ("a",), [1]) if random.random() < 0.08 else value


def method(name, *arguments):
    check(getattr(kernel_str, name), getattr(str, name), *arguments)


PLAIN = ["capitalize", "casefold", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace",
         "istitle", "isupper", "lower", "swapcase", "title", "upper", "__len__", "__repr__", "__str__", "splitlines", "strip", "lstrip", "rstrip", "split", "rsplit"]
for _ in range(1500):
    text = random_text()
    name = random.choice(PLAIN)
    method(name, text)
    part = chosen(random_text(4), text[1:3], text[-2:], text[:2], "")
    for name in ("find", "rfind", "index", "rindex", "count"):
        method(name, text, bad(part), index(), index())
    for name in ("startswith", "endswith"):
        method(name, text, bad(chosen(part, (part, random_text(3)), ())), index(), index())
    for name in ("split", "rsplit"):
        method(name, text, bad(chosen(None, part)), chosen(-1, 0, 1, 2, 99))
    for name in ("strip", "lstrip", "rstrip"):
        method(name, text, bad(chosen(None, part)))
    for name in ("partition", "rpartition", "removeprefix", "removesuffix", "__contains__"):
        method(name, text, bad(part))
    for name in ("center", "ljust", "rjust"):
        method(name, text, chosen(*range(-2, 16)), bad(chosen(" ", "*", "é", "€", "ab")))
    method("zfill", text, chosen(*range(-2, 16)))
    method("expandtabs", text, chosen(-1, 0, 1, 3, 8))
    method("splitlines", text, chosen(True, False, 0, 1))
    method("replace", text, bad(part), bad(random_text(4)), chosen(-1, 0, 1, 2, 99))
    method("join", text, bad(chosen([text, part], (part,) * 3, [], [part], "abc", [1], ["a", None])))
    other = chosen(random_text(), text, text + "a")
    for name in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):
        method(name, text, bad(other))
    method("__add__", text, bad(other))
    check(kernel_str.__mul__, operator.mul, text, bad(chosen(-1, 0, 1, 2, 7, 10 ** 30, True)))
    method("__getitem__", text, bad(chosen(0, 1, -1, 3, -4, 99, 10 ** 30, slice(index(), index(), chosen(None, 1, 2, -1, -2, 0, 10 ** 30, -10 ** 30)))))
    method("encode", text, chosen("utf-8", "ascii", "latin-1"), chosen("strict", "replace", "ignore"))
    method("maketrans", chosen("abc", part, {"a": 1, 98: "x", 99: None}, {"ab": 1}, {1.5: 2}, 5), *chosen((), ("xyz",), (part[::-1],), (part[::-1], "c"), (5,), ("xyz", 5)))
    method("translate", text, chosen({97: "xy", 98: None, 66: 99, 233: 0x10FFFF}, {97: 0x110000}, {97: 1.5}, [None] * 98))
    check(lambda t: kernel("iteration").next_item(kernel_str.__iter__(t)) if t.size > 3 else t, lambda t: t[:1], text)

FIELDS = ["{}", "{0}", "{1}", "{a}", "{b[1]}", "{b[x]}", "{0.real}", "{0.}", "{0[}", "{0[]}", "{0[1]x}", "{:>5}", "{:{}}", "{:{1}}", "{!r}", "{!s:>4}", "{!a}", "{!x}", "{!}",
          "{!r", "{!r:", "{!rx}", "{", "}", "{{", "}}", "text", "{99}", "{zz}", "{:{:{}}}", "{0", "{a{", "{0[a}", "{:}}", "{-1}", "{ }", "{99999999999999999999}", "{!\u00e9}", "{0.real.imag:5}"]
for _ in range(800):
    text = "".join(random.choice(FIELDS) for _ in range(random.randrange(1, 4)))
    arguments = tuple(random.choice([1, "x", 2.5, "é'", (1, 2), None]) for _ in range(random.randrange(4)))
    names = {"a": random.choice([1, "yy", 1.25]), "b": random.choice([(7, 8), [9, "z"], {"x": 5}])}
    check(lambda t, a, n: kernel("format_fields").format_fields(t, a, n), lambda t, a, n: t.format(*a, **n), text, arguments, names)
    check(kernel_str.format_map, str.format_map, text, names)

for _ in range(1500):
    text = "".join(chosen("", "x%%", "é") + "%" + chosen("", "", "", "(a)", "(b)") + chosen("", "", "-", "+", " ", "#", "0", "-0", "+#0")
                   + chosen("", "", "5", "12", "*") + chosen("", "", ".3", ".0", ".", ".*") + chosen("", "", "", "l")
                   + chosen(*"diouxXeEfFgGcrsa%", *"ddssrfx", chosen(*"yz\x01é€(")) for _ in range(random.randrange(1, 3))) + chosen("", "", "", "%", "%5", "%(a", "%.")
    items = tuple(chosen(1, -5, 97, 2.5, -0.0, "é", "ab", None, True, 10 ** 30, -255, 1234.5678, (1,), float("nan"), float("-inf")) for _ in range(text.count("%") + text.count("*") + chosen(0, 0, 0, 1, -1)))
    values = chosen(items, items, items, items[0] if items else 1, {"a": 1.5, "b": "text"}, {"a": 7}, [1, 2])
    check(percent.format_percent, str.__mod__, text, values)
finish()
