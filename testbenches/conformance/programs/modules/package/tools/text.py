from . import VERSION
from .numbers import double


def shout(s):
    return s.upper() + "!" * double(1) + VERSION
