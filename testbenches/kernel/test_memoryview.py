"""memoryview_type.py, text_builtins.py and printing.py against CPython's."""

import contextlib
import io
import random

from checking import check, finish, from_word, kernel, to_word
import __pysm as machine

own = kernel("memoryview_type").memoryview
builtins = kernel("text_builtins")
printing = kernel("printing")


def chosen(*options):
    return random.choice(options)


def index():
    return chosen(None, 0, 1, 2, 5, -1, -2, -9, 99, 10 ** 30)


def view_steps(first, second, code):
    def own_view(value):
        view = own.__getitem__(own.__new__(own, value), to_word(first))
        return own.__getitem__(own.cast(view, to_word(code)), to_word(second))

    def view(value):
        return memoryview(value)[first].cast(code)[second]
    return own_view, view


FIELDS = ["format", "itemsize", "nbytes", "ndim", "readonly", "shape", "strides", "suboffsets", "contiguous"]
for _ in range(1500):
    data = chosen(bytes, bytearray)(random.randbytes(random.randrange(40)))
    first = slice(index(), index())
    second = slice(index(), index())
    own_view, view = view_steps(first, second, chosen(*"bBcHhIiLlQq?", "x", "HH"))
    check(lambda v: own.tobytes(own_view(v)), lambda v: view(v).tobytes(), data)
    check(lambda v: own.tolist(own_view(v)), lambda v: view(v).tolist(), data)
    check(lambda v: own.__len__(own_view(v)), lambda v: len(view(v)), data)
    check(lambda v, k: own.__getitem__(own_view(v), k), lambda v, k: view(v)[k], data, chosen(0, 1, -1, 3, 99, "x"))
    check(lambda v: own.hex(own_view(v)), lambda v: view(v).hex(), data)
    name = random.choice(FIELDS)
    check(lambda v: getattr(own, name).fget(own_view(v)), lambda v: getattr(view(v), name), data)

    def change(v, key, value):
        made = view(v)
        made[key] = value
        return v

    def own_change(v, key, value):
        own.__setitem__(own_view(v), key, value)
        return v
    key, value = chosen((0, chosen(1, 255, 256, -1, -128, 70000, 1 << 31, 1 << 63, (1 << 64) - 1, 1 << 64, b"x", "y", None)), (slice(0, 2), chosen(b"xy", b"x", bytearray(b"abcd"), "xy")))
    if not (isinstance(key, slice) and isinstance(value, (bytes, bytearray)) and memoryview(data)[first].nbytes and not memoryview(data).readonly):
        check(own_change, change, data, key, value)

for value in [0, 65, 0x10FFFF, 0x110000, -1, 1 << 31, 1 << 70, True, "a", None, 1.5]:
    check(builtins.chr, chr, value)
for value in ["a", "é", "\U0001F600", "", "ab", b"a", bytearray(b"\xff"), b"", b"ab", 5, None]:
    check(builtins.ord, ord, value)
for value in ["aé\n'", 1, ("é", 1), None]:
    check(builtins.ascii, ascii, value)
check(builtins.format, format, 1.5, 5)
check(builtins.format, format, "a", "5")


def own_print(values, keywords):
    """What print() of the kernel puts on the console."""
    machine.output.clear()
    keywords = {name: to_word(value) for name, value in from_word(keywords).items()}
    printing.print_all(values, keywords.get("sep"), keywords.get("end"), None, False)
    return to_word(machine.output.decode())


def expected(values, keywords):
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        print(*values, **keywords)
    return output.getvalue()


for values in [(), (1,), (1, "é€\U0001F600", None, -5, 1.5), ("a", (1, 2)), (-(1 << 63), 1 << 80)]:
    for keywords in [{}, {"sep": ""}, {"end": "é"}, {"sep": "--", "end": ""}, {"sep": 5}, {"end": 1.5}, {"sep": None}]:
        check(own_print, expected, values, keywords)
finish()
