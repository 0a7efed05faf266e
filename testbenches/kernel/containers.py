"""Methods of a kernel class and of CPython's, called alike."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent / "shim"))

import __pysm as machine
import kernel
import values

SEED = int(sys.argv[1]) if len(sys.argv) > 1 else 1
ERRORS = (ValueError, TypeError, IndexError, KeyError, OverflowError, ZeroDivisionError, MemoryError, RuntimeError, StopIteration)


class Item(machine.Instance):
    """Compares by value, with a name to tell equal ones apart."""

    def __init__(self, value, name):
        self.value = value
        self.name = name

    def __eq__(self, other):
        return self.value == other.value if isinstance(other, Item) else NotImplemented

    def __lt__(self, other):
        return self.value < other.value if isinstance(other, Item) else NotImplemented

    def __hash__(self):
        return hash(self.value)

    def __repr__(self):
        return f"Item({self.value}, {self.name})"


class Index(machine.Instance):
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __repr__(self):
        return f"Index({self.value})"


def show(x):
    """Distinguishes 1 from True, and keeps the order of dicts and sets."""
    return f"{type(x).__name__} {x!r}"


def is_close(got, wanted):
    """Whether two results are floats, or complex numbers, next to each other: CPython's powers are not always rounded correctly."""
    try:
        a = complex(got.split(" ", 1)[1])
        b = complex(wanted.split(" ", 1)[1])
    except (ValueError, IndexError):
        return False
    return got.split()[0] == wanted.split()[0] and (a == b or abs(a - b) <= 2.3e-16 * abs(b) or abs(b) < 1e-300)


def outcome(function, arguments, keywords):
    try:
        result = function(*arguments, **keywords)
    except ERRORS as error:
        return f"{type(error).__name__}: {error}"
    if isinstance(result, machine.Ref) and result.tag == 0xA2:
        return "iterator"
    result = values.from_word(result)
    if hasattr(result, "__next__"):
        return "iterator"
    return show(result)


def compare(kernel_class, word, value, name, *arguments, **keywords):
    """Calls a method of both; results and what became of the values must be the same."""
    before = show(value)
    wanted = outcome(getattr(type(value), name), (value,) + arguments, keywords)
    words = [word if a is value else values.to_word(a) for a in arguments]
    got = outcome(getattr(kernel_class, name), [word] + words, keywords)
    if got != wanted and not ("pow" in name and is_close(got, wanted)):
        raise SystemExit(f"seed {SEED}: {before}.{name}{arguments} {keywords}: {got}\ninstead of {wanted}")
    now = show(values.from_word(word))
    if now != show(value):
        raise SystemExit(f"seed {SEED}: {before}.{name}{arguments} leaves {now}\ninstead of {show(value)}")
