"""Constants of characters, capwords, Template (PEP 292), Formatter (PEP 3101)."""

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = '0123456789abcdefABCDEF'
octdigits = '01234567'
punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
printable = digits + ascii_letters + punctuation + whitespace

_NAME = ascii_letters + '_'


def capwords(s, sep=None):
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


class Template:
    """Text with $names. Only subclasses that change the syntax of names have a pattern, and need `re`."""

    delimiter = '$'
    idpattern = '(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = 2  # re.IGNORECASE
    pattern = None

    def __init_subclass__(cls):
        super().__init_subclass__()
        if cls.pattern is not None or cls.braceidpattern is not None or (cls.idpattern, cls.flags) != (Template.idpattern, Template.flags):
            cls.pattern = _pattern(cls)

    def __init__(self, template):
        self.template = template

    def _marks(self):
        """Yields (start, end, name) of each delimiter and what belongs to it; the name is the delimiter itself where it is
        escaped, None where it is not valid."""
        return _scanned(self.template, self.delimiter) if self.pattern is None else _matched(self)

    def _fill(self, mapping, kws, safe):
        text = self.template
        out = []
        i = 0
        for start, end, name in self._marks():
            out.append(text[i:start])
            i = end
            if name is None:
                if not safe:
                    raise ValueError('Invalid placeholder in string: line %d, col %d' % _place(text, end))
                out.append(text[start:end])
            elif name == self.delimiter:
                out.append(name)
            elif name in kws:
                out.append(str(kws[name]))
            else:
                try:
                    value = mapping[name]
                except KeyError:
                    if not safe:
                        raise
                    out.append(text[start:end])
                else:
                    out.append(str(value))
        out.append(text[i:])
        return ''.join(out)

    def substitute(self, mapping={}, /, **kws):
        return self._fill(mapping, kws, False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._fill(mapping, kws, True)

    def is_valid(self):
        for _, _, name in self._marks():
            if name is None:
                return False
        return True

    def get_identifiers(self):
        names = []
        for _, _, name in self._marks():
            if name is not None and name != self.delimiter and name not in names:
                names.append(name)
        return names


def _place(text, i):
    """Line and column of text[i]."""
    lines = text[:i].splitlines(keepends=True)
    return len(lines) or 1, i - len(''.join(lines[:-1])) or 1


def _scanned(text, delimiter):
    i = text.find(delimiter)
    while i >= 0:
        k = i + len(delimiter)
        if text.startswith(delimiter, k):
            end = k + len(delimiter)
            yield i, end, delimiter
        else:
            brace = text.startswith('{', k)
            first = end = k + brace
            while end < len(text) and (text[end] in _NAME or end > first and text[end] in digits):
                end += 1
            if end > first and (not brace or text.startswith('}', end)):
                name = text[first:end]
                end += brace
                yield i, end, name
            else:
                end = k
                yield i, end, None
        i = text.find(delimiter, end)


def _pattern(cls):
    import re
    pattern = cls.pattern
    if not isinstance(pattern, str):
        mark = re.escape(cls.delimiter)
        pattern = (mark + '(?:(?P<escaped>' + mark + ')|(?P<named>' + cls.idpattern + ')|{(?P<braced>'
                   + (cls.braceidpattern or cls.idpattern) + ')}|(?P<invalid>))')
    return re.compile(pattern, cls.flags | re.VERBOSE)


def _matched(template):
    for match in template.pattern.finditer(template.template):
        name = match.group('named') or match.group('braced')
        if name is None and match.group('invalid') is None:
            if match.group('escaped') is None:
                raise ValueError('Unrecognized named group in pattern', template.pattern)
            name = template.delimiter
        yield match.start(), match.end(), name


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        text, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return text

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        out = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                out.append(literal)
            if name is None:
                continue
            # auto_arg_index: of the next field without a name; False after a number was given.
            if name == '':
                if auto_arg_index is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                name = str(auto_arg_index)
                auto_arg_index += 1
            elif name.isdigit():
                if auto_arg_index:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                auto_arg_index = False
            value, used = self.get_field(name, args, kwargs)
            used_args.add(used)
            value = self.convert_field(value, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index)
            out.append(self.format_field(value, spec))
        return ''.join(out), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError(f'Unknown conversion specifier {conversion}')

    def parse(self, format_string):
        return _fields(format_string)

    def get_field(self, field_name, args, kwargs):
        end = _end_of_name(field_name, 0)
        first = _index(field_name[:end])
        value = self.get_value(first, args, kwargs)
        while end < len(field_name):
            start = end + 1
            if field_name[end] == '.':
                end = _end_of_name(field_name, start)
                name = field_name[start:end]
            elif field_name[end] != '[':
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
            else:
                end = field_name.find(']', start)
                if end < 0:
                    raise ValueError("Missing ']' in format string")
                name = field_name[start:end]
                end += 1
            if not name:
                raise ValueError('Empty attribute in format string')
            value = getattr(value, name) if field_name[start - 1] == '.' else value[_index(name)]
        return value, first


def _index(name):
    return int(name) if name.isdecimal() else name


def _end_of_name(text, i):
    """Where the name that starts at i ends: before a dot or a bracket."""
    while i < len(text) and text[i] not in '.[':
        i += 1
    return i


def _fields(text):
    """Yields (literal text, field name, format specification, conversion) of a format string, as Formatter.parse does."""
    i = 0
    while i < len(text):
        start = i
        while i < len(text) and text[i] not in '{}':
            i += 1
        if i == len(text):
            yield text[start:], None, None, None
            return
        brace = text[i]
        if text.startswith(brace, i + 1):
            yield text[start:i + 1], None, None, None
            i += 2
            continue
        if brace == '}' or i + 1 == len(text):
            raise ValueError(f"Single '{brace}' encountered in format string")
        literal = text[start:i]
        name, spec, conversion, i = _field(text, i + 1)
        yield literal, name, spec, conversion


def _field(text, i):
    """(name, specification, conversion, end) of the field whose name starts at i."""
    start = i
    while i < len(text) and text[i] not in '}:!':
        if text[i] == '{':
            raise ValueError("unexpected '{' in field name")
        if text[i] == '[':
            i = text.find(']', i)
            if i < 0:
                i = len(text)
                break
        i += 1
    name = text[start:i]
    if i == len(text):
        raise ValueError("expected '}' before end of string")
    conversion = None
    if text[i] == '!':
        if i + 1 == len(text):
            raise ValueError('end of string while looking for conversion specifier')
        conversion = text[i + 1]
        i += 2
        if i < len(text) and text[i] not in ':}':
            raise ValueError("expected ':' after conversion specifier")
        if i == len(text):
            raise ValueError("unmatched '{' in format spec")
    if text[i] == '}':
        return name, '', conversion, i + 1
    start = i = i + 1
    depth = 1
    while i < len(text):
        if text[i] == '{':
            depth += 1
        elif text[i] == '}':
            depth -= 1
            if depth == 0:
                return name, text[start:i], conversion, i + 1
        i += 1
    raise ValueError("unmatched '{' in format spec")
