"""Pretty printing of lists, tuples, sets, dicts strings and data classes."""

import sys


def _sorted(items, key=None):
    try:
        return sorted(items, key=key)
    except TypeError:
        return sorted(items, key=lambda x: str(type(x if key is None else key(x))))


def _words(line):
    """Words, each with the spaces after it."""
    words = []
    start = 0
    for i in range(1, len(line)):
        if line[i - 1].isspace() and not line[i].isspace():
            words.append(line[start:i])
            start = i
    words.append(line[start:])
    return words


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = stream
        self._compact = compact
        self._sort = sort_dicts
        self._underscores = underscore_numbers

    def pprint(self, object):
        (sys.stdout if self._stream is None else self._stream).write(self.pformat(object) + '\n')

    def pformat(self, object):
        out = []
        self._format(object, out, 0, 0, [], 0)
        return ''.join(out)

    def _repr(self, x, outer, level):
        """In one line."""
        kind = type(x)
        if kind is int and self._underscores:
            return '{:_}'.format(x)
        if kind not in (list, tuple, dict) or not x:
            return repr(x)
        for y in outer:
            if y is x:
                return '<Recursion on ' + kind.__name__ + ' with id=' + str(id(x)) + '>'
        if self._depth is not None and level >= self._depth:
            return '{...}' if kind is dict else '[...]' if kind is list else '(...)'
        outer = outer + [x]
        if kind is dict:
            items = _sorted(x.items(), lambda i: i[0]) if self._sort else x.items()
            return '{' + ', '.join([self._repr(k, outer, level + 1) + ': ' + self._repr(v, outer, level + 1)
                                    for k, v in items]) + '}'
        body = ', '.join([self._repr(y, outer, level + 1) for y in x])
        if kind is list:
            return '[' + body + ']'
        return '(' + body + (',)' if len(x) == 1 else ')')

    def _format(self, x, out, indent, allowance, outer, level):
        text = self._repr(x, outer, level)
        kind = type(x)
        for y in outer:
            if y is x:
                out.append(text)
                return
        if len(text) <= self._width - indent - allowance or self._depth is not None and level >= self._depth:
            out.append(text)
            return
        outer = outer + [x]
        level += 1
        if isinstance(x, dict) and kind.__repr__ is dict.__repr__:
            out.append('{' + ' ' * (self._indent - 1))
            if x:
                items = _sorted(x.items(), lambda i: i[0]) if self._sort else list(x.items())
                self._pairs(items, out, indent, allowance + 1, outer, level, ': ')
            out.append('}')
        elif isinstance(x, list) and kind.__repr__ is list.__repr__:
            self._items(x, '[', ']', out, indent, allowance, outer, level)
        elif isinstance(x, tuple) and kind.__repr__ is tuple.__repr__:
            self._items(x, '(', ',)' if len(x) == 1 else ')', out, indent, allowance, outer, level)
        elif isinstance(x, (set, frozenset)) and x and kind.__repr__ in (set.__repr__, frozenset.__repr__):
            left, right = '{', '}'
            if kind is not set:
                left, right = kind.__name__ + '({', '})'
                indent += len(kind.__name__) + 1
            self._items(_sorted(x), left, right, out, indent, allowance, outer, level)
        elif kind is str and x:
            self._string(x, out, indent, allowance, level)
        elif hasattr(kind, '__dataclass_fields__') and not isinstance(x, type):
            name = kind.__qualname__
            out.append(name + '(')
            items = [(f.name, getattr(x, f.name)) for f in x.__dataclass_fields__.values() if f.repr and f._kind == 'field']
            for i, (key, value) in enumerate(items):
                last = i == len(items) - 1
                out.append(key + '=')
                self._format(value, out, indent + len(name) + 1 + len(key) + 1, allowance + 1 if last else 1, outer, level)
                if not last:
                    out.append(',\n' + ' ' * (indent + len(name) + 1))
            out.append(')')
        else:
            out.append(text)

    def _string(self, text, out, indent, allowance, level):
        """Splits a string at ends of lines and after spaces."""
        if level == 1:
            indent += 1
            allowance += 1
        width = self._width - indent
        parts = []
        lines = text.splitlines(True)
        for i, line in enumerate(lines):
            end = i == len(lines) - 1
            if len(repr(line)) <= (width - allowance if end else width):
                parts.append(repr(line))
                continue
            words = _words(line)
            current = ''
            for j, word in enumerate(words):
                room = width - allowance if end and j == len(words) - 1 else width
                if current and len(repr(current + word)) > room:
                    parts.append(repr(current))
                    current = word
                else:
                    current += word
            parts.append(repr(current))
        body = ('\n' + ' ' * indent).join(parts)
        out.append('(' + body + ')' if level == 1 and len(parts) > 1 else body)

    def _pairs(self, items, out, indent, allowance, outer, level, colon):
        indent += self._indent
        for i, (key, value) in enumerate(items):
            last = i == len(items) - 1
            text = self._repr(key, outer, level)
            out.append(text + colon)
            self._format(value, out, indent + len(text) + 2, allowance if last else 1, outer, level)
            if not last:
                out.append(',\n' + ' ' * indent)

    def _items(self, items, left, right, out, indent, allowance, outer, level):
        out.append(left)
        if self._indent > 1:
            out.append(' ' * (self._indent - 1))
        indent += self._indent
        allowance += len(right)
        items = list(items)
        separator = ''
        newline = ',\n' + ' ' * indent
        width = left_over = self._width - indent + 1
        for i, x in enumerate(items):
            last = i == len(items) - 1
            if last:
                width -= allowance
                left_over -= allowance
            if self._compact:
                text = self._repr(x, outer, level)
                size = len(text) + 2
                if left_over < size:
                    left_over = width
                    if separator:
                        separator = newline
                if left_over >= size:
                    left_over -= size
                    out.append(separator + text)
                    separator = ', '
                    continue
            out.append(separator)
            separator = newline
            self._format(x, out, indent, allowance if last else 1, outer, level)
        out.append(right)


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._repr(object, [], 0)
