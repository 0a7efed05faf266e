import string
from string import Formatter


class Upper(Formatter):
    def convert_field(self, value, conversion):
        return str(value).upper() if conversion == 'u' else super().convert_field(value, conversion)


class Defaults(Formatter):
    """Names that are not there give what is in `defaults`."""

    def __init__(self, **defaults):
        self.defaults = defaults

    def get_value(self, key, args, kwargs):
        return kwargs.get(key, self.defaults.get(key, '?')) if isinstance(key, str) else args[key]


class Strict(Formatter):
    def check_unused_args(self, used, args, kwargs):
        left = [i for i in range(len(args)) if i not in used] + [k for k in kwargs if k not in used]
        if left:
            raise ValueError(f'not used: {left}')


class Padded(Formatter):
    def format_field(self, value, spec):
        return format(value, spec or '>4')


class Piped(Formatter):
    def parse(self, text):
        for part in text.split('|') if '|' in text else ():
            name, _, spec = part.partition('~')
            yield '<', name, spec, None


class Value:
    def __init__(self):
        self.name = 'pin'
        self.levels = {'low': 0, 1: [10, 20]}


print(Formatter().format('{0} {1!r:>5} {name[0]}{name[1]:03d} {{x}}', 1, 'a', name=[7, 8]))
print(Formatter().format('{} {} {:{}}', 1, 2, 3, '>4'), Formatter().vformat('{a.real}{b.levels[low]}', (), {'a': 5, 'b': Value()}))
print(Upper().format('{0!u} {0!s} {0!a}', 'é'), Defaults(a=1).format('{a} {b} {c}', c=3), Padded().format('[{}] [{:<3}]', 7, 8))
print(Piped().format('0|1~>3|x', 5, 6, x=7))
print(Strict().format('{0} {b}', 1, b=2))
try:
    Strict().format('{0}', 1, 2, c=3)
except ValueError as error:
    print(error)
print(list(Formatter().parse('a{b}c{d!r:e{f}}}}g')))
print(Formatter().get_field('0.levels[1]', (Value(),), {}), Formatter().get_value(1, 'ab', {}))
for text in '{', '}', 'a}b', '{a', '{a!', '{a!x}', '{a!rx}', '{a:{b', '{a.}', '{a[}', '{a[0]b}', '{0}{}', '{}{0}', '{3}', '{z}', '{a:{b:{c:{d}}}}', '{a[x}', '{{}':
    try:
        print(repr(Formatter().format(text, 1, a='q', b=3, c=4, d=5)))
    except Exception as error:
        print(text, type(error).__name__, error)
print(string.capwords('  one  two '), string.capwords('a-b c', '-'))
