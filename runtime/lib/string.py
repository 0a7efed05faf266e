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

    def _fill(self, mapping, safe):
        text = self.template
        mark = self.delimiter
        out = []
        i = 0
        while True:
            j = text.find(mark, i)
            if j < 0:
                out.append(text[i:])
                return ''.join(out)
            out.append(text[i:j])
            k = j + len(mark)
            if text.startswith(mark, k):
                out.append(mark)
                i = k + len(mark)
                continue
            brace = text.startswith('{', k)
            start = k = k + brace
            while k < len(text) and (text[k] in _NAME or k > start and text[k] in digits):
                k += 1
            name = text[start:k]
            if not name or brace and not text.startswith('}', k):
                if not safe:
                    lines = text[:j].splitlines(keepends=True)
                    if not lines:
                        column, line = 1, 1
                    else:
                        column, line = j - len(''.join(lines[:-1])) + 1, len(lines)
                    raise ValueError('Invalid placeholder in string: line ' + str(line) + ', col ' + str(column))
                out.append(mark)
                i = j + len(mark)
                continue
            i = k + brace
            if safe and name not in mapping:
                out.append(text[j:i])
            else:
                out.append(str(mapping[name]))

    def substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, False)

    def safe_substitute(self, mapping={}, /, **kws):
        return self._fill({**mapping, **kws}, True)


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        return format_string.format(*args, **kwargs)
