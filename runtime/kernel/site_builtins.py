"""exit() and quit()."""

from exception_types import SystemExit
from exceptions import throw_with


def exit(code=None):
    throw_with(SystemExit, (code,))


def quit(code=None):
    throw_with(SystemExit, (code,))
