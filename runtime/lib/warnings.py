"""Warnings go to standard error, each text once a category; where they come from is not shown."""

import sys

filters = []
_seen = set()
_record = None


def _action(category, text):
    for action, message, kind in filters:
        if issubclass(category, kind) and text.lower().startswith(message.lower()):
            return action
    return 'ignore' if issubclass(category, (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning)) else 'default'


class WarningMessage:
    def __init__(self, message, category):
        self.message = message
        self.category = category
        self.filename = ''
        self.lineno = 0
        self.file = self.line = self.source = None

    def __str__(self):
        return '{message : ' + repr(self.message) + ', category : ' + repr(self.category.__name__) + '}'


def warn(message, category=None, stacklevel=1, source=None):
    if isinstance(message, Warning):
        category = type(message)
    else:
        if category is None:
            category = UserWarning
        if not (isinstance(category, type) and issubclass(category, Warning)):
            raise TypeError("category must be a Warning subclass, not '" + type(category).__name__ + "'")
        message = category(message)
    text = str(message)
    action = _action(category, text)
    if action == 'error':
        raise message
    if action == 'ignore':
        return
    if action not in ('always',) and _record is None:
        if (category, text) in _seen:
            return
        _seen.add((category, text))
    if _record is not None:
        _record.append(WarningMessage(message, category))
    else:
        print(category.__name__ + ': ' + text, file=sys.stderr)


def warn_explicit(message, category, filename, lineno, *args, **kwds):
    warn(message, category)


def simplefilter(action, category=Warning, lineno=0, append=False):
    filterwarnings(action, '', category, append=append)


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    if action not in ('error', 'ignore', 'always', 'default', 'module', 'once'):
        raise AssertionError('invalid action: ' + repr(action))
    item = action, message, category
    if append:
        filters.append(item)
    else:
        filters.insert(0, item)


def resetwarnings():
    filters.clear()


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._new = action, category

    def __enter__(self):
        global _record
        self._old = list(filters), _record
        if self._new[0] is not None:
            simplefilter(*self._new)
        if self._record:
            _record = []
        return _record if self._record else None

    def __exit__(self, *exception):
        global _record
        filters[:] = self._old[0]
        _record = self._old[1]
