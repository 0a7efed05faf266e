"""JSON (RFC 8259) as CPython reads and writes it."""


class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = doc.count('\n', 0, pos) + 1
        self.colno = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, msg + ': line ' + str(self.lineno) + ' column ' + str(self.colno) + ' (char ' + str(pos) + ')')


_ESCAPES = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\b': '\\b', '\f': '\\f'}
_UNESCAPES = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}


def _quote(text, ascii_only):
    out = ['"']
    for c in text:
        n = ord(c)
        if c in _ESCAPES:
            c = _ESCAPES[c]
        elif n < 32 or n > 126 and ascii_only:
            if n < 65536:
                c = '\\u%04x' % n
            else:
                n -= 65536
                c = '\\u%04x\\u%04x' % (0xd800 | n >> 10, 0xdc00 | n & 1023)
        out.append(c)
    out.append('"')
    return ''.join(out)


class JSONEncoder:
    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None,
                 separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = ' ' * indent if isinstance(indent, int) else indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError('Object of type ' + type(o).__name__ + ' is not JSON serializable')

    def encode(self, o):
        out = []
        self._write(o, out, 0, [])
        return ''.join(out)

    def iterencode(self, o):
        out = []
        self._write(o, out, 0, [])
        return iter(out)

    def _float(self, x):
        if x - x == 0.0:
            return float.__repr__(x)
        if not self.allow_nan:
            raise ValueError('Out of range float values are not JSON compliant')
        return 'NaN' if x != x else 'Infinity' if x > 0.0 else '-Infinity'

    def _key(self, key):
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return self._float(key)
        if key is True:
            return 'true'
        if key is False:
            return 'false'
        if key is None:
            return 'null'
        if isinstance(key, int):
            return int.__repr__(key)
        if self.skipkeys:
            return None
        raise TypeError('keys must be str, int, float, bool or None, not ' + type(key).__name__)

    def _write(self, o, out, level, outer):
        if isinstance(o, str):
            out.append(_quote(o, self.ensure_ascii))
        elif o is None:
            out.append('null')
        elif o is True:
            out.append('true')
        elif o is False:
            out.append('false')
        elif isinstance(o, int):
            out.append(int.__repr__(o))
        elif isinstance(o, float):
            out.append(self._float(o))
        else:
            if self.check_circular:
                for x in outer:
                    if x is o:
                        raise ValueError('Circular reference detected')
            outer.append(o)
            if isinstance(o, dict):
                items = sorted(o.items()) if self.sort_keys else o.items()
                pairs = []
                for key, value in items:
                    key = self._key(key)
                    if key is not None:
                        pairs.append((_quote(key, self.ensure_ascii) + self.key_separator, value))
                self._list(pairs, '{', '}', out, level, outer)
            elif isinstance(o, (list, tuple)):
                self._list([('', value) for value in o], '[', ']', out, level, outer)
            else:
                self._write(self.default(o), out, level, outer)
            outer.pop()

    def _list(self, pairs, left, right, out, level, outer):
        if not pairs:
            out.append(left + right)
            return
        separator = self.item_separator
        if self.indent is not None:
            newline = '\n' + self.indent * (level + 1)
            separator += newline
            left += newline
            right = '\n' + self.indent * level + right
        out.append(left)
        first = True
        for prefix, value in pairs:
            out.append(prefix if first else separator + prefix)
            first = False
            self._write(value, out, level + 1, outer)
        out.append(right)


def _space(s, i):
    while i < len(s) and s[i] in ' \t\n\r':
        i += 1
    return i


def _hex4(s, i):
    digits = s[i:i + 4]
    if len(digits) == 4:
        for c in digits:
            if c not in '0123456789abcdefABCDEF':
                break
        else:
            return int(digits, 16)
    raise JSONDecodeError('Invalid \\uXXXX escape', s, i - 1)


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.object_pairs_hook = object_pairs_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant
        self.strict = strict

    def decode(self, s):
        value, end = self.raw_decode(s, _space(s, 0))
        end = _space(s, end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value

    def raw_decode(self, s, idx=0):
        return self._value(s, idx)

    def _value(self, s, i):
        c = s[i:i + 1]
        if c == '"':
            return self._string(s, i + 1)
        if c == '{':
            return self._object(s, i + 1)
        if c == '[':
            return self._array(s, i + 1)
        if c == '-' or '0' <= c <= '9':
            return self._number(s, i)
        for text, value in (('null', None), ('true', True), ('false', False)):
            if s.startswith(text, i):
                return value, i + len(text)
        return self._constant(s, i)

    def _constant(self, s, i):
        for text in ('NaN', 'Infinity', '-Infinity'):
            if s.startswith(text, i):
                return (self.parse_constant or float)(text), i + len(text)
        raise JSONDecodeError('Expecting value', s, i)

    def _number(self, s, i):
        start = i
        n = len(s)
        if s[i] == '-':
            i += 1
        if not (i < n and '0' <= s[i] <= '9'):
            return self._constant(s, start)
        if s[i] == '0':
            i += 1
        else:
            while i < n and '0' <= s[i] <= '9':
                i += 1
        whole = i
        if i + 1 < n and s[i] == '.' and '0' <= s[i + 1] <= '9':
            i += 1
            while i < n and '0' <= s[i] <= '9':
                i += 1
        if i < n and s[i] in 'eE':
            j = i + 1
            if j < n and s[j] in '+-':
                j += 1
            if j < n and '0' <= s[j] <= '9':
                while j < n and '0' <= s[j] <= '9':
                    j += 1
                i = j
        if i == whole:
            return self.parse_int(s[start:i]), i
        return self.parse_float(s[start:i]), i

    def _string(self, s, i):
        begin = i - 1
        parts = []
        while True:
            j = i
            while j < len(s) and s[j] != '"' and s[j] != '\\' and s[j] >= ' ':
                j += 1
            if j > i:
                parts.append(s[i:j])
            if j >= len(s):
                raise JSONDecodeError('Unterminated string starting at', s, begin)
            c = s[j]
            i = j + 1
            if c == '"':
                return ''.join(parts), i
            if c != '\\':
                if self.strict:
                    raise JSONDecodeError('Invalid control character at', s, j)
                parts.append(c)
                continue
            if i >= len(s):
                raise JSONDecodeError('Unterminated string starting at', s, begin)
            c = s[i]
            i += 1
            if c == 'u':
                n = _hex4(s, i)
                i += 4
                if 0xd800 <= n < 0xdc00 and s.startswith('\\u', i):
                    low = _hex4(s, i + 2)
                    if 0xdc00 <= low < 0xe000:
                        n = 65536 + (n - 0xd800 << 10 | low - 0xdc00)
                        i += 6
                parts.append(chr(n))
            elif c in _UNESCAPES:
                parts.append(_UNESCAPES[c])
            else:
                raise JSONDecodeError('Invalid \\escape', s, j)

    def _object(self, s, i):
        pairs = []
        i = _space(s, i)
        if not s.startswith('}', i):
            while True:
                if not s.startswith('"', i):
                    raise JSONDecodeError('Expecting property name enclosed in double quotes', s, i)
                key, i = self._string(s, i + 1)
                i = _space(s, i)
                if not s.startswith(':', i):
                    raise JSONDecodeError("Expecting ':' delimiter", s, i)
                value, i = self._value(s, _space(s, i + 1))
                pairs.append((key, value))
                i = _space(s, i)
                if s.startswith('}', i):
                    break
                if not s.startswith(',', i):
                    raise JSONDecodeError("Expecting ',' delimiter", s, i)
                i = _space(s, i + 1)
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs), i + 1
        result = dict(pairs)
        if self.object_hook is not None:
            result = self.object_hook(result)
        return result, i + 1

    def _array(self, s, i):
        values = []
        i = _space(s, i)
        if s.startswith(']', i):
            return values, i + 1
        while True:
            value, i = self._value(s, i)
            values.append(value)
            i = _space(s, i)
            if s.startswith(']', i):
                return values, i + 1
            if not s.startswith(',', i):
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            i = _space(s, i + 1)


def dumps(obj, *, cls=None, **kw):
    return (cls or JSONEncoder)(**kw).encode(obj)


def dump(obj, fp, *, cls=None, **kw):
    fp.write(dumps(obj, cls=cls, **kw))


def loads(s, *, cls=None, **kw):
    if isinstance(s, (bytes, bytearray)):
        s = s.decode('utf-8')
    elif not isinstance(s, str):
        raise TypeError('the JSON object must be str, bytes or bytearray, not ' + type(s).__name__)
    elif s.startswith('\ufeff'):
        raise JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0)
    return (cls or JSONDecoder)(**kw).decode(s)


def load(fp, *, cls=None, **kw):
    return loads(fp.read(), cls=cls, **kw)
