"""Constants of characters, capwords, Template, Formatter."""

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
    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def _placeholders(self):
        """(where it begins, where it ends, name) of each; the name is None of a doubled delimiter, '' of one that is invalid."""
        text = self.template
        mark = self.delimiter
        at = text.find(mark)
        while at >= 0:
            end = at + len(mark)
            if text.startswith(mark, end):
                end += len(mark)
                name = None
            else:
                brace = text.startswith('{', end)
                start = stop = end + brace
                while stop < len(text) and (text[stop] in _NAME or stop > start and text[stop] in digits):
                    stop += 1
                name = '' if brace and not text.startswith('}', stop) else text[start:stop]
                if name:
                    end = stop + brace
            yield at, end, name
            at = text.find(mark, end)

    def _fill(self, value):
        """The text, with value(what stands there, where, name) for each placeholder that has a name or is invalid."""
        text = self.template
        parts = []
        done = 0
        for start, end, name in self._placeholders():
            parts.append(text[done:start])
            parts.append(self.delimiter if name is None else value(text[start:end], start, name))
            done = end
        return ''.join(parts) + text[done:]

    def _raise_invalid(self, at):
        before = self.template[:at].splitlines(keepends=True)
        line, column = (len(before), at - len(''.join(before[:-1])) + 1) if before else (1, 1)
        raise ValueError('Invalid placeholder in string: line ' + str(line) + ', col ' + str(column))

    def substitute(self, mapping={}, /, **kws):
        def value(text, at, name):
            if not name:
                self._raise_invalid(at)
            return str(kws[name] if name in kws else mapping[name])
        return self._fill(value)

    def safe_substitute(self, mapping={}, /, **kws):
        def value(text, at, name):
            if not name:
                return text
            try:
                return str(kws[name] if name in kws else mapping[name])
            except KeyError:
                return text
        return self._fill(value)

    def is_valid(self):
        return all(name is None or name for start, end, name in self._placeholders())

    def get_identifiers(self):
        return list(dict.fromkeys([name for start, end, name in self._placeholders() if name]))


def _field(text, at):
    """(name, specification, conversion or None, where it ends) of the replacement field that begins behind a brace."""
    start = at
    while 0 <= at < len(text) and text[at] not in '}:!':
        if text[at] == '{':
            raise ValueError("unexpected '{' in field name")
        at = text.find(']', at) if text[at] == '[' else at + 1
    if not 0 <= at < len(text):
        raise ValueError("expected '}' before end of string")
    name = text[start:at]
    conversion = None
    if text[at] == '!':
        if at + 1 == len(text):
            raise ValueError('end of string while looking for conversion specifier')
        conversion = text[at + 1]
        at += 2
        if at < len(text) and text[at] not in '}:':
            raise ValueError("expected ':' after conversion specifier")
    if text.startswith('}', at):
        return name, '', conversion, at
    start = at + 1
    depth = 1
    for at in range(start, len(text)):
        if text[at] == '{':
            depth += 1
        elif text[at] == '}':
            depth -= 1
            if depth == 0:
                return name, text[start:at], conversion, at
    raise ValueError("unmatched '{' in format spec")


class Formatter:
    """str.format() by methods, which subclasses change."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        # The number that the next field without a name has; -1 once fields have numbers of their own.
        self._next = 0
        text = self._fill(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return text

    def _fill(self, format_string, args, kwargs, used, depth):
        if depth < 0:
            raise ValueError('Max string recursion exceeded')
        parts = []
        for literal, name, spec, conversion in self.parse(format_string):
            parts.append(literal)
            if name is None:
                continue
            if name == '' or name.isdigit():
                if (self._next < 0) if name == '' else (self._next > 0):
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                if name == '':
                    name = str(self._next)
                    self._next += 1
                else:
                    self._next = -1
            value, key = self.get_field(name, args, kwargs)
            used.add(key)
            value = self.convert_field(value, conversion)
            parts.append(self.format_field(value, self._fill(spec, args, kwargs, used, depth - 1)))
        return ''.join(parts)

    def parse(self, format_string):
        """(text before it, name, specification, conversion) of each field; the last three are None where no field follows the text."""
        at = start = 0
        while at < len(format_string):
            c = format_string[at]
            at += 1
            if c not in '{}':
                continue
            if format_string.startswith(c, at):
                yield format_string[start:at], None, None, None
                at += 1
            elif c == '}' or at == len(format_string):
                raise ValueError("Single '" + c + "' encountered in format string")
            else:
                name, spec, conversion, end = _field(format_string, at)
                yield format_string[start:at - 1], name, spec, conversion
                at = end + 1
            start = at
        if start < at:
            yield format_string[start:], None, None, None

    def get_field(self, field_name, args, kwargs):
        at = 0
        while at < len(field_name) and field_name[at] not in '.[':
            at += 1
        first = field_name[:at]
        key = int(first) if first.isdigit() else first
        value = self.get_value(key, args, kwargs)
        while at < len(field_name):
            mark = field_name[at]
            start = at + 1
            if mark == '[':
                at = field_name.find(']', start)
                if at < 0:
                    raise ValueError("Missing ']' in format string")
            elif mark == '.':
                at = start
                while at < len(field_name) and field_name[at] not in '.[':
                    at += 1
            else:
                raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
            part = field_name[start:at]
            if not part:
                raise ValueError('Empty attribute in format string')
            if mark == '.':
                value = getattr(value, part)
            else:
                at += 1
                value = value[int(part) if part.isdigit() else part]
        return value, key

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
        raise ValueError('Unknown conversion specifier ' + str(conversion))
