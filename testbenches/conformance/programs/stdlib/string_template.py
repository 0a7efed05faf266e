from string import Template
import string


class Percent(Template):
    delimiter = '%'


class Dotted(Template):
    idpattern = '[a-z]+(?:[.][a-z]+)*'


class Braced(Template):
    idpattern = '[a-z]+'
    braceidpattern = '[a-z]+-[0-9]+'


class Exact(Template):
    flags = 0


class Angles(Template):
    pattern = '''
        \\#(?:
            (?P<escaped>\\#) | (?P<named>[a-z]+) | <(?P<braced>[^>]+)> | (?P<invalid>)
        )'''


class Mapping:
    def __getitem__(self, name):
        return name.upper()


print(Template('$who owes ${what}s, $$5').substitute(who='Ann', what='pea'), Template('$a $b').safe_substitute(a=1))
print(Template('$a $b').substitute({'a': 1, 'b': 2}, b=3), Template('$x-$y').substitute(Mapping()), Template('$a$').safe_substitute(a=1))
print(Percent('%a $b %%').substitute(a=1), Dotted('$a.b $c.').substitute({'a.b': 1, 'c': 2}), Dotted.delimiter)
print(Braced('$a ${b-1}').substitute({'a': 1, 'b-1': 2}), Exact('$a').substitute(a=5), Angles('#a #<b c> ## #').safe_substitute({'a': 1, 'b c': 2}))
for kind, text in (Template, '$'), (Template, 'a\n  $1'), (Template, '${a'), (Template, '$ä'), (Angles, 'x\n#'), (Exact, '$A'), (Template, '\n\n$-'):
    template = kind(text)
    print(repr(text), template.is_valid(), template.get_identifiers(), template.template == text)
    try:
        template.substitute(A=1)
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
print(Template('$a ${b} $a $$ $c_1').get_identifiers(), Angles('#a #<b c>').get_identifiers())
print(string.ascii_letters + string.digits, string.punctuation, repr(string.whitespace))
