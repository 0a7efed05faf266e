"""Texts of exceptions."""

import sys


def _frames(tb, limit):
    frames = []
    while tb is not None and (limit is None or len(frames) < limit):
        frame = getattr(tb, 'tb_frame', None)
        code = getattr(frame, 'f_code', None)
        frames.append(FrameSummary(getattr(code, 'co_filename', '?'), getattr(tb, 'tb_lineno', 0), getattr(code, 'co_name', '?'), getattr(tb, 'shown', '')))
        tb = getattr(tb, 'tb_next', None)
    return frames


class FrameSummary:
    def __init__(self, filename, lineno, name, shown=''):
        self.filename = filename
        self.lineno = lineno
        self.name = name
        self.line = shown.partition('\n')[0].strip()
        self._shown = shown

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __repr__(self):
        return '<FrameSummary file ' + self.filename + ', line ' + str(self.lineno) + ' in ' + self.name + '>'


def extract_tb(tb, limit=None):
    return _frames(tb, limit)


def format_list(extracted_list):
    return ['  File "' + s.filename + '", line ' + str(s.lineno) + ', in ' + s.name + '\n' + s._shown for s in extracted_list]


def format_tb(tb, limit=None):
    return format_list(_frames(tb, limit))


def print_tb(tb, limit=None, file=None):
    for line in format_tb(tb, limit):
        print(line, file=file or sys.stderr, end='')


def _exception(exc, value):
    return value if value is not None or not isinstance(exc, BaseException) else exc


def format_exception_only(exc, /, value=None):
    value = _exception(exc, value)
    if value is None:
        return ['NoneType: None\n']
    kind = type(value)
    name = kind.__qualname__
    if kind.__module__ not in ('builtins', '__main__'):
        name = kind.__module__ + '.' + name
    text = str(value)
    lines = [name + (': ' + text if text else '') + '\n']
    for note in getattr(value, '__notes__', ()):
        lines.append(str(note) + '\n')
    return lines


def format_exception(exc, /, value=None, tb=None, limit=None, chain=True):
    value = _exception(exc, value)
    if value is None:
        return ['NoneType: None\n']
    lines = []
    if chain:
        if value.__cause__ is not None:
            lines = format_exception(value.__cause__, limit=limit)
            lines.append('\nThe above exception was the direct cause of the following exception:\n\n')
        elif value.__context__ is not None and not value.__suppress_context__:
            lines = format_exception(value.__context__, limit=limit)
            lines.append('\nDuring handling of the above exception, another exception occurred:\n\n')
    if tb is None:
        tb = value.__traceback__
    if tb is not None:
        lines.append('Traceback (most recent call last):\n')
        lines.extend(format_tb(tb, limit))
    return lines + format_exception_only(value)


def print_exception(exc, /, value=None, tb=None, limit=None, file=None, chain=True):
    print(''.join(format_exception(exc, value, tb, limit, chain)), file=file or sys.stderr, end='')


def format_exc(limit=None, chain=True):
    return ''.join(format_exception(sys.exc_info()[1], limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exc_info()[1], limit=limit, file=file, chain=chain)


def format_stack(f=None, limit=None):
    return []


def print_stack(f=None, limit=None, file=None):
    pass


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


class TracebackException:
    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, **kwargs):
        self._value = exc_value
        self._limit = limit

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def format(self, *, chain=True):
        return iter(format_exception(self._value, limit=self._limit, chain=chain))

    def format_exception_only(self):
        return iter(format_exception_only(self._value))
