"""sys, as far as it makes sense without an operating system: one program, no arguments, the console as standard output and error."""

from __pysm import handled_exception, put_char

maxsize = 9223372036854775807
maxunicode = 0x10FFFF
byteorder = "little"
platform = "pyxl"
version = "3.11 (PyXL)"
version_info = (3, 11, 0, "final", 0)
argv = [""]
path = []
modules = {}


class _Implementation:
    name = "pyxl"
    version = version_info


implementation = _Implementation()


def exit(status=None):
    raise SystemExit(status)


def exc_info():
    error = handled_exception()
    if error is None:
        return (None, None, None)
    return (type(error), error, error.__traceback__)


def exception():
    return handled_exception()


def getrecursionlimit():
    return 1000


def setrecursionlimit(limit):
    pass


def getsizeof(value, default=0):
    return default


def intern(text):
    return text


class _Console:
    def __init__(self, channel, name):
        self._channel = channel
        self.name = name
        self.encoding = "utf-8"

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not " + type(text).__name__)
        for byte in text.encode():
            if self._channel == 1:
                put_char(1, byte)
            else:
                put_char(2, byte)
        return len(text)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    def isatty(self):
        return False


stdout = _Console(1, "<stdout>")
stderr = _Console(2, "<stderr>")
