"""exit() and quit()."""

from exception_types import SystemExit
from exceptions import throw


def exit(code=None):
    throw(SystemExit, code)


def quit(code=None):
    throw(SystemExit, code)
