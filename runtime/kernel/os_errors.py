"""OSError and its subclasses, one for some of the numbers."""

from __pysm import copy_words, load_word, new, store_word, tag_of
from base_exception import Exception, exception_text
from exception_values import ARGS, SPARE, new_exception
from texts import repr_of, str_of
from strings import concat
from tags import INT, TUPLE
from types import size_of

# What SPARE holds: a tuple of four.
ERRNO = 1
STRERROR = 2
FILENAME = 3
SECOND_FILENAME = 4


def keep_arguments(error, args):
    """Two to five arguments are number, text, name of a file, (Windows' number,) name of another one; the first two stay arguments."""
    count = size_of(args) - 1
    if count < 2 or count > 5:
        store_word(error, ARGS, args)
        return
    filename = load_word(args, 3) if count > 2 else None
    second = load_word(args, 5) if count > 4 else None
    errno, text = load_word(args, 1), load_word(args, 2)
    store_word(error, SPARE, (errno, text, filename, second))
    store_word(error, ARGS, args if filename is None else (errno, text))


def field(error, i):
    kept = load_word(error, SPARE)
    return None if kept is None else load_word(kept, i)


def set_field(error, i, value):
    if load_word(error, SPARE) is None:
        store_word(error, SPARE, (None, None, None, None))
    kept = load_word(error, SPARE)
    changed = new(TUPLE, 5)
    copy_words(changed, 1, kept, 1, 4)
    store_word(changed, i, value)
    store_word(error, SPARE, changed)


class OSError(Exception):
    _checks_self = True

    @staticmethod
    def __new__(cls, *args):
        if cls is OSError and size_of(args) > 2:
            cls = class_of_number(load_word(args, 1))
        return new_exception(cls, args)

    def __init__(self, *args):
        keep_arguments(self, args)

    def __str__(self):
        if load_word(self, SPARE) is None:
            return exception_text(self)
        text = concat(("[Errno ", str_of(field(self, ERRNO)), "] ", str_of(field(self, STRERROR))))
        if field(self, FILENAME) is not None:
            text = concat((text, ": ", repr_of(field(self, FILENAME))))
            if field(self, SECOND_FILENAME) is not None:
                text = concat((text, " -> ", repr_of(field(self, SECOND_FILENAME))))
        return text

    @property
    def errno(self):
        return field(self, ERRNO)

    @errno.setter
    def errno(self, value):
        set_field(self, ERRNO, value)

    @property
    def strerror(self):
        return field(self, STRERROR)

    @strerror.setter
    def strerror(self, value):
        set_field(self, STRERROR, value)

    @property
    def filename(self):
        return field(self, FILENAME)

    @filename.setter
    def filename(self, value):
        set_field(self, FILENAME, value)

    @property
    def filename2(self):
        return field(self, SECOND_FILENAME)

    @filename2.setter
    def filename2(self, value):
        set_field(self, SECOND_FILENAME, value)


class BlockingIOError(OSError):
    pass


class ChildProcessError(OSError):
    pass


class ConnectionError(OSError):
    pass


class BrokenPipeError(ConnectionError):
    pass


class ConnectionAbortedError(ConnectionError):
    pass


class ConnectionRefusedError(ConnectionError):
    pass


class ConnectionResetError(ConnectionError):
    pass


class FileExistsError(OSError):
    pass


class FileNotFoundError(OSError):
    pass


class InterruptedError(OSError):
    pass


class IsADirectoryError(OSError):
    pass


class NotADirectoryError(OSError):
    pass


class PermissionError(OSError):
    pass


class ProcessLookupError(OSError):
    pass


class TimeoutError(OSError):
    pass


def class_of_number(errno):
    """The class of a number of Linux."""
    if tag_of(errno) != INT:
        return OSError
    if errno == 2:
        return FileNotFoundError
    if errno == 1 or errno == 13:
        return PermissionError
    if errno == 3:
        return ProcessLookupError
    if errno == 4:
        return InterruptedError
    if errno == 10:
        return ChildProcessError
    if errno == 11 or errno == 114 or errno == 115:
        return BlockingIOError
    if errno == 17:
        return FileExistsError
    if errno == 20:
        return NotADirectoryError
    if errno == 21:
        return IsADirectoryError
    if errno == 32 or errno == 108:
        return BrokenPipeError
    if errno == 103:
        return ConnectionAbortedError
    if errno == 104:
        return ConnectionResetError
    if errno == 110:
        return TimeoutError
    if errno == 111:
        return ConnectionRefusedError
    return OSError
