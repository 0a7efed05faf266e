"""sys, as far as it makes sense without an operating system: one program, no arguments, the console as its standard streams."""

import sys as _sys

from __pysm import handled_exception, read_console, use_input, use_output, write_text

maxsize = 9223372036854775807
maxunicode = 0x10FFFF
byteorder = 'little'
platform = 'pyxl'
copyright = 'Copyright (c) the PyXL authors'
hexversion = 0x030B00F0
api_version = 1013
float_repr_style = 'short'
dont_write_bytecode = True
executable = ''
prefix = exec_prefix = base_prefix = ''
argv = ['']
orig_argv = ['']
path = ['']
warnoptions = []
builtin_module_names = ('builtins', 'sys')
modules = {'sys': _sys}


class _Named(tuple):
    """A tuple whose items have names, made from those of the class."""

    _names = ()

    def __new__(cls, *items):
        return tuple.__new__(cls, items)

    def __getattr__(self, name):
        if name in self._names:
            return self[self._names.index(name)]
        raise AttributeError("'" + type(self).__module__ + '.' + type(self).__name__ + "' object has no attribute '" + name + "'")

    def __repr__(self):
        return 'sys.' + type(self).__name__ + '(' + ', '.join([n + '=' + repr(v) for n, v in zip(self._names, self)]) + ')'


class _VersionInfo(_Named):
    _names = ('major', 'minor', 'micro', 'releaselevel', 'serial')


class _FloatInfo(_Named):
    _names = ('max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon', 'radix', 'rounds')


class _IntInfo(_Named):
    _names = ('bits_per_digit', 'sizeof_digit', 'default_max_str_digits', 'str_digits_check_threshold')


class _HashInfo(_Named):
    _names = ('width', 'modulus', 'inf', 'nan', 'imag', 'algorithm', 'hash_bits', 'seed_bits', 'cutoff')


class _Flags(_Named):
    _names = ('debug', 'inspect', 'interactive', 'optimize', 'dont_write_bytecode', 'no_user_site', 'no_site', 'ignore_environment', 'verbose', 'bytes_warning', 'quiet',
              'hash_randomization', 'isolated', 'dev_mode', 'utf8_mode', 'warn_default_encoding', 'safe_path', 'int_max_str_digits')


for _class, _name in ((_VersionInfo, 'version_info'), (_FloatInfo, 'float_info'), (_IntInfo, 'int_info'), (_HashInfo, 'hash_info'), (_Flags, 'flags')):
    _class.__name__ = _class.__qualname__ = _name

version_info = _VersionInfo(3, 11, 0, 'final', 0)
version = '3.11.0 (PyXL)'
float_info = _FloatInfo(1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53, 2.220446049250313e-16, 2, 1)
int_info = _IntInfo(30, 4, 4300, 640)
hash_info = _HashInfo(64, 2305843009213693951, 314159, 0, 1000003, 'pyxl', 64, 0, 0)
flags = _Flags(0, 0, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, False, 1, 0, False, 4300)


class _Implementation:
    """CPython's compiler makes the bytecode, and its language is what runs: programs that ask are to take that way."""

    name = 'cpython'
    cache_tag = 'cpython-311'
    version = version_info
    hexversion = hexversion


implementation = _Implementation()


def exit(status=None, /):
    if status is None:
        raise SystemExit
    raise SystemExit(status)


def exc_info():
    error = handled_exception()
    if error is None:
        return (None, None, None)
    return (type(error), error, error.__traceback__)


def exception():
    return handled_exception()


_recursion_limit = 1000


def getrecursionlimit():
    return _recursion_limit


def setrecursionlimit(limit, /):
    """The stack memory is the limit."""
    global _recursion_limit
    if limit < 1:
        raise ValueError('recursion limit must be greater or equal than 1')
    _recursion_limit = limit


def getsizeof(object, default=0):
    """Bytes, about what CPython says: a header and a word for each item."""
    return 16 + 8 * len(object) if hasattr(object, '__len__') else 24


def getrefcount(object, /):
    """There are no counts: as for an object with one name."""
    return 2


def getdefaultencoding():
    return 'utf-8'


def getfilesystemencoding():
    return 'utf-8'


def get_int_max_str_digits():
    return 4300


def set_int_max_str_digits(maxdigits):
    pass


def intern(string, /):
    if not isinstance(string, str):
        raise TypeError('intern() argument must be str, not ' + type(string).__name__)
    return string


def is_finalizing():
    return False


class _ConsoleBytes:
    """Bytes on the console, as text of the encoding UTF-8."""

    def __init__(self, channel):
        self._channel = channel

    def write(self, data):
        write_text(self._channel, bytes(data).decode())
        return len(data)

    def flush(self):
        pass


class _Console:
    encoding = 'utf-8'
    errors = 'strict'
    mode = 'w'
    closed = False
    line_buffering = False

    def __init__(self, channel, name):
        self._channel = channel
        self.name = name
        self.buffer = _ConsoleBytes(channel)

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError('write() argument must be str, not ' + type(text).__name__)
        if self._channel == 1:
            write_text(1, text)
        else:
            write_text(2, text)
        return len(text)

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)

    def flush(self):
        pass

    def isatty(self):
        return False

    def fileno(self):
        return self._channel

    def writable(self):
        return True

    def readable(self):
        return False


class _Nothing:
    """Where print() writes when there is no standard output."""

    def write(self, text):
        pass

    def flush(self):
        pass


stdout = __stdout__ = _Console(1, '<stdout>')
stderr = __stderr__ = _Console(2, '<stderr>')


def _output():
    """What stands for the console: None for itself."""
    return None if stdout is __stdout__ else _Nothing() if stdout is None else stdout


use_output(_output)


class _ConsoleInput:
    name = '<stdin>'
    encoding = 'utf-8'
    errors = 'strict'
    mode = 'r'
    closed = False

    def fileno(self):
        return 0

    def readable(self):
        return True

    def writable(self):
        return False

    def read(self, size=-1):
        return read_console(-1 if size is None else size, False)

    def readline(self, size=-1):
        return read_console(-1 if size is None else size, True)

    def readlines(self):
        return list(self)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def isatty(self):
        return False


stdin = __stdin__ = _ConsoleInput()


def _input():
    """What stands for the console's input: None for itself."""
    if stdin is None:
        raise RuntimeError('input(): lost sys.stdin')
    return None if stdin is __stdin__ else stdin


use_input(_input)
