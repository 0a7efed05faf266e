# Formatter by its methods, and what templates tell of themselves.
import string


class Point:
    x = 3
    data = {'k': [1, 2]}


f = string.Formatter()
print(f.format('{0}{1!r:>6}{name:*^9}{{}} {p.x} {p.data[k][1]}', 'a', 'b', name='n', p=Point()))
print(f.format('{}-{}', 1, 2), f.format('{:{}}|{:{w}}', 'ab', 5, 'c', w=3), f.vformat('{0[1]}', ([4, 5],), {}), f.format(''), f.format('plain'))
print(list(f.parse('a{b.c!r:>{w}}d{{e}}{}')), list(f.parse('')), list(f.parse('{a[:!]}x')))
print(f.get_field('0.x', (Point(),), {})[0], f.get_field('p.data[k]', (), {'p': Point()}))


class Defaults(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, '?' + key) if isinstance(key, str) else super().get_value(key, args, kwargs)

    def format_field(self, value, format_spec):
        return value.upper() if format_spec == 'u' else super().format_field(value, format_spec)

    def convert_field(self, value, conversion):
        return value[::-1] if conversion == 'x' else super().convert_field(value, conversion)

    def check_unused_args(self, used_args, args, kwargs):
        print('used', sorted(map(str, used_args)))


print(Defaults().format('{a} {missing} {0:u} {a!x}', 'up', a='abc'))

for text in '{', '}', '{a', '{!rx}', '{!}', '{a{}', '{:{}', '{!z}', '{0}{}', '{}{0}', '{0.}', '{0[}', '{0[]}', '{0[1]x}', '{5}', '{nope}', '{:{:{:{}}}}':
    try:
        print(f.format(text, [1, 2], 'b', 'c', 'd'))
    except (ValueError, IndexError, KeyError) as e:
        print(text, type(e).__name__, e)

for text in 'a $b ${c} $$ $b', '$', 'x\ny $1', '${a', '$a.b$_c9 ${ d}':
    t = string.Template(text)
    print(repr(text), t.is_valid(), t.get_identifiers(), t.safe_substitute(a=1, b=2), t.safe_substitute({'c': 3}, b=4))
    try:
        print(t.substitute({'a': 5, 'b': 6, 'c': 7}, a=8, _c9=9))
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)


class Percent(string.Template):
    delimiter = '%%'


print(Percent('%%a %%%% %a %%{b}').substitute(a=1, b=2))
