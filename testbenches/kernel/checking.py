"""
What the tests of kernel modules share: run a test with `python3 testbenches/kernel/test_strings.py [seed]`.

    from checking import kernel, check, finish
    strings = kernel("strings")
    check(strings.concat, "".join, ("a", "b"))      # the same arguments for both: equal results, or equal exceptions
    finish()
"""

import pathlib
import random
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "shim"))

import kernel as loader
from values import from_word, to_word
from __pysm import MachineError

seed = int(sys.argv[1]) if sys.argv[1:] and sys.argv[1].isdecimal() else random.SystemRandom().randrange(1 << 32)
random.seed(seed)

kernel = loader.load
passed = 0
failed = 0
MOST_SHOWN = 20


def outcome(function, arguments):
    try:
        return function(*arguments)
    except MachineError:
        raise
    except Exception as error:
        return type(error), str(error)


def alike(a, b):
    return type(a) is type(b) and (a == b and repr(a) == repr(b) or a != a and b != b)


def check(function, expected, *arguments):
    """The kernel's function on words against CPython's on values."""
    global passed, failed
    want = outcome(expected, arguments)
    try:
        got = outcome(lambda *a: from_word(function(*map(to_word, a))), arguments)
    except MachineError as error:
        got = error
    if alike(got, want):
        passed += 1
        return
    failed += 1
    if failed <= MOST_SHOWN:
        print(f"{getattr(function, '__qualname__', function)}{arguments!r}\n    gives {got!r}\n    not   {want!r}")


def finish():
    print(f"{passed} passed, {failed} failed, seed {seed}")
    sys.exit(1 if failed else 0)
