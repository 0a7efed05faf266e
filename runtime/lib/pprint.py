"""Pretty printing of containers, strings and data classes, over as many lines as the width asks for."""

import sys

_SCALARS = (str, bytes, bytearray, float, complex, bool, type(None))


class _Key:
    """Orders any values: those that do not compare go by their types' names, then by address."""

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        a = self.value
        b = other.value
        try:
            return a < b
        except TypeError:
            return (str(type(a)), id(a)) < (str(type(b)), id(b))


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


def _recursion(x):
    return '<Recursion on ' + type(x).__name__ + ' with id=' + str(id(x)) + '>'


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._indent = indent
        self._width = width
        self._depth = depth
        self._stream = sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort = sort_dicts
        self._underscores = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._stream.write(self.pformat(object))
            self._stream.write('\n')

    def pformat(self, object):
        out = []
        self._format(object, out.append, 0, 0, {}, 0)
        return ''.join(out)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """
        The text in one line, whether eval() would read it, and whether the object holds itself.

        `context` has the ids of the containers around it, `maxlevels` is 0 or None where any depth is shown.
        """
        kind = type(object)
        if kind in _SCALARS:
            return repr(object), True, False
        shown_by = kind.__repr__
        if issubclass(kind, int) and shown_by == int.__repr__:
            return '{:_d}'.format(object) if self._underscores else repr(object), True, False
        if issubclass(kind, dict) and shown_by == dict.__repr__:
            left, right = '{', '}'
        elif issubclass(kind, list) and shown_by == list.__repr__:
            left, right = '[', ']'
        elif issubclass(kind, tuple) and shown_by == tuple.__repr__:
            left, right = '(', ',)' if len(object) == 1 else ')'
        else:
            text = repr(object)
            return text, text and not text.startswith('<'), False
        if not object:
            return left + right, True, False
        if maxlevels and level >= maxlevels:
            return left + '...' + right, False, id(object) in context
        if id(object) in context:
            return _recursion(object), False, True
        context[id(object)] = 1
        parts = []
        readable = True
        recursive = False
        for item in self._sorted_items(object) if left == '{' else object:
            texts = []
            for x in item if left == '{' else (item,):
                text, x_readable, x_recursive = self.format(x, context, maxlevels, level + 1)
                texts.append(text)
                readable = readable and x_readable
                recursive = recursive or x_recursive
            parts.append(': '.join(texts))
        del context[id(object)]
        return left + ', '.join(parts) + right, readable, recursive

    def _sorted_items(self, mapping):
        return sorted(mapping.items(), key=lambda item: _Key(item[0])) if self._sort else list(mapping.items())

    def _repr(self, x, context, level):
        return self.format(x, context.copy(), self._depth, level)[0]

    def _format(self, x, write, indent, allowance, context, level):
        """Writes x from column `indent` on, with room for `allowance` characters behind it."""
        if id(x) in context:
            write(_recursion(x))
            return
        text = self._repr(x, context, level)
        if len(text) > self._width - indent - allowance:
            shown_by = type(x).__repr__
            module = getattr(shown_by, '__module__', 'builtins')
            if module == 'dataclasses' and hasattr(x, '__dataclass_fields__'):
                printer = PrettyPrinter._data_class
            else:
                printer = _PRINTERS.get(module + '.' + shown_by.__qualname__)
            if printer is not None:
                context[id(x)] = 1
                printer(self, x, write, indent, allowance, context, level + 1)
                del context[id(x)]
                return
        write(text)

    def _dict(self, x, write, indent, allowance, context, level):
        self._pairs(self._sorted_items(x), '{', '}', write, indent, allowance, context, level)

    def _list(self, x, write, indent, allowance, context, level):
        self._items(x, '[', ']', write, indent, allowance, context, level)

    def _tuple(self, x, write, indent, allowance, context, level):
        self._items(x, '(', ',)' if len(x) == 1 else ')', write, indent, allowance, context, level)

    def _set(self, x, write, indent, allowance, context, level):
        if not x:
            write(repr(x))
            return
        left, right = '{', '}'
        if type(x) is not set:
            indent = self._open(x, write, indent)
            right = '})'
        self._items(sorted(x, key=_Key), left, right, write, indent, allowance, context, level)

    def _string(self, text, write, indent, allowance, context, level):
        """Splits a string at ends of lines and after spaces."""
        if not text:
            write(repr(text))
            return
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
        self._joined(parts, level == 1 and len(parts) > 1, write, indent)

    def _bytes(self, data, write, indent, allowance, context, level):
        """Splits bytes by fours."""
        if len(data) <= 4:
            write(repr(data))
            return
        if level == 1:
            indent += 1
            allowance += 1
        width = self._width - indent
        parts = []
        current = b''
        for i in range(0, len(data), 4):
            if i == len(data) // 4 * 4:
                width -= allowance
            four = data[i:i + 4]
            if current and len(repr(current + four)) > width:
                parts.append(repr(current))
                current = four
            else:
                current += four
        parts.append(repr(current))
        self._joined(parts, level == 1, write, indent)

    def _joined(self, parts, in_parentheses, write, indent):
        body = ('\n' + ' ' * indent).join(parts)
        write('(' + body + ')' if in_parentheses else body)

    def _bytearray(self, data, write, indent, allowance, context, level):
        write('bytearray(')
        self._bytes(bytes(data), write, indent + 10, allowance + 1, context, level + 1)
        write(')')

    def _open(self, x, write, indent):
        """Writes the class's name and a parenthesis; gives the column behind them."""
        name = type(x).__name__
        write(name + '(')
        return indent + len(name) + 1

    def _mapping_proxy(self, x, write, indent, allowance, context, level):
        write('mappingproxy(')
        self._format(x.copy(), write, indent + 13, allowance + 1, context, level)
        write(')')

    def _ordered_dict(self, x, write, indent, allowance, context, level):
        if not x:
            write(repr(x))
            return
        indent = self._open(x, write, indent)
        self._format(list(x.items()), write, indent, allowance + 1, context, level)
        write(')')

    def _default_dict(self, x, write, indent, allowance, context, level):
        if not x:
            write(repr(x))
            return
        factory = self._repr(x.default_factory, context, level)
        indent = self._open(x, write, indent)
        write(factory + ',\n' + ' ' * indent)
        self._dict(x, write, indent, allowance + 1, context, level)
        write(')')

    def _counter(self, x, write, indent, allowance, context, level):
        if not x:
            write(repr(x))
            return
        indent = self._open(x, write, indent)
        self._pairs(x.most_common(), '{', '})', write, indent, allowance, context, level)

    def _deque(self, x, write, indent, allowance, context, level):
        if not x:
            write(repr(x))
            return
        indent = self._open(x, write, indent)
        if x.maxlen is None:
            self._items(x, '[', '])', write, indent, allowance, context, level)
        else:
            self._items(x, '[', '],', write, indent, 0, context, level)
            write('\n' + ' ' * indent + 'maxlen=' + self._repr(x.maxlen, context, level) + ')')

    def _chain_map(self, x, write, indent, allowance, context, level):
        indent = self._open(x, write, indent)
        last = len(x.maps) - 1
        for i, mapping in enumerate(x.maps):
            self._format(mapping, write, indent, allowance + 1 if i == last else 1, context, level)
            write(')' if i == last else ',\n' + ' ' * indent)

    def _user_data(self, x, write, indent, allowance, context, level):
        self._format(x.data, write, indent, allowance, context, level - 1)

    def _namespace(self, x, write, indent, allowance, context, level):
        name = 'namespace' if type(x).__name__ == 'SimpleNamespace' else type(x).__name__
        self._attributes(name, x.__dict__.items(), write, indent, allowance, context, level)

    def _data_class(self, x, write, indent, allowance, context, level):
        items = [(f.name, getattr(x, f.name)) for f in x.__dataclass_fields__.values() if f.repr and f._kind == 'field']
        self._attributes(type(x).__name__, items, write, indent, allowance, context, level)

    def _attributes(self, name, items, write, indent, allowance, context, level):
        write(name + '(')
        indent += len(name) + 1
        for i, (key, value) in enumerate(items):
            if i:
                write(',\n' + ' ' * indent)
            write(key + '=')
            if id(value) in context:
                write('...')
            else:
                self._format(value, write, indent + len(key) + 1, allowance if i == len(items) - 1 else 1, context, level)
        write(')')

    def _pairs(self, items, left, right, write, indent, allowance, context, level):
        write(left + ' ' * (self._indent - 1))
        indent += self._indent
        allowance += len(right)
        for i, (key, value) in enumerate(items):
            if i:
                write(',\n' + ' ' * indent)
            text = self._repr(key, context, level)
            write(text + ': ')
            self._format(value, write, indent + len(text) + 2, allowance if i == len(items) - 1 else 1, context, level)
        write(right)

    def _items(self, items, left, right, write, indent, allowance, context, level):
        write(left + ' ' * (self._indent - 1))
        indent += self._indent
        allowance += len(right)
        separator = ''
        newline = ',\n' + ' ' * indent
        width = left_over = self._width - indent + 1
        count = len(items)
        for i, x in enumerate(items):
            last = i == count - 1
            if last:
                width -= allowance
                left_over -= allowance
            if self._compact:
                text = self._repr(x, context, level)
                size = len(text) + 2
                if left_over < size:
                    left_over = width
                    if separator:
                        separator = newline
                if left_over >= size:
                    left_over -= size
                    write(separator + text)
                    separator = ', '
                    continue
            write(separator)
            separator = newline
            self._format(x, write, indent, allowance if last else 1, context, level)
        write(right)


# What writes the values of a class, by the `__repr__` that it has or inherits: a class with another one is written as that says.
_PRINTERS = {
    'builtins.dict.__repr__': PrettyPrinter._dict,
    'builtins.list.__repr__': PrettyPrinter._list,
    'builtins.tuple.__repr__': PrettyPrinter._tuple,
    'builtins.set.__repr__': PrettyPrinter._set,
    'builtins.frozenset.__repr__': PrettyPrinter._set,
    'builtins.str.__repr__': PrettyPrinter._string,
    'builtins.bytes.__repr__': PrettyPrinter._bytes,
    'builtins.bytearray.__repr__': PrettyPrinter._bytearray,
    'collections.OrderedDict.__repr__': PrettyPrinter._ordered_dict,
    'collections.defaultdict.__repr__': PrettyPrinter._default_dict,
    'collections.Counter.__repr__': PrettyPrinter._counter,
    'collections.deque.__repr__': PrettyPrinter._deque,
    'collections.ChainMap.__repr__': PrettyPrinter._chain_map,
    'collections.UserDict.__repr__': PrettyPrinter._user_data,
    'collections.UserList.__repr__': PrettyPrinter._user_data,
    'collections.UserString.__repr__': PrettyPrinter._user_data,
    'types.SimpleNamespace.__repr__': PrettyPrinter._namespace,
    'types.MappingProxyType.__repr__': PrettyPrinter._mapping_proxy,
}


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter().format(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)
