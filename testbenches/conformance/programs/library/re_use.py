import re


def error(function, *args, **kwargs):
    try:
        print('value', repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


def show(pattern, text, flags=0):
    try:
        p = re.compile(pattern, flags)
    except re.error as e:
        print(repr(pattern), 'error', e)
        return
    out = [repr(pattern)]
    for f in (p.match, p.search, p.fullmatch):
        m = f(text)
        out.append(m and (m.span(), m.groups(), m.lastindex, m.regs))
    out.append(p.findall(text))
    out.append(p.split(text))
    out.append(p.sub('<\\g<0>>', text))
    out.append([m.span() for m in p.finditer(text)])
    print(out)


for pattern, text in (
        ('abc', 'xabcx'), ('a.c', 'abc a\nc'), ('a*', 'aaabaa'), ('a+?', 'aaa'), ('a{2,3}', 'aaaaa'), ('a{2}', 'aaaaa'), ('a{,2}b', 'aaab'),
        ('a{2,}', 'aaaa'), ('(a|b)*c', 'ababc'), ('(a)(b)?', 'ac'), ('(?:a|b)+', 'abba'), ('(?P<x>a)(?P=x)', 'aa'), (r'(\w+) \1', 'the the'),
        (r'\bfoo\b', 'foo bar foobar'), (r'\d+', 'a1b22c333'), (r'[a-c]+', 'abcdcba'), (r'[^a-c]+', 'abcxyz'), (r'[\]a]+', 'a]b'), (r'[]a]+', 'a]b'),
        (r'[\d\-x]+', '12-x'), (r'[a-]+', 'a-b'), (r'^a', 'a\na'), (r'a$', 'a\na\n'), (r'\Aa', 'aa'), (r'a\Z', 'aa'), (r'', 'abc'), (r'x*', 'axb'),
        (r'(?=b)', 'abab'), (r'a(?=b)', 'abac'), (r'a(?!b)', 'abac'), (r'(?<=a)b', 'abcb'), (r'(?<!a)b', 'abcb'), (r'(a*)*', 'aab'), (r'(a*)+', 'b'),
        (r'(a|ab)(c|bcd)(d*)', 'abcd'), (r'(?i)ABC', 'abc'), (r'(?i:a)B', 'AB ab'), (r'(?x) a b # c', 'ab'), (r'(?s).+', 'a\nb'), (r'(?m)^.$', 'a\nb'),
        (r'(a)|(b)', 'ab'), (r'((a)(b))', 'ab'), (r'(?>a+)b', 'aab'), (r'a++b', 'aab'), (r'a++a', 'aab'), (r'(a)?(?(1)b|c)', 'abc'), (r'\x41\u0042\103', 'ABC'),
        (r'.*foo', 'xfooyfoo'), (r'.*?foo', 'xfooyfoo'), (r'(.+?)-(.+)', 'a-b-c'), (r'(?:a{2}){2}', 'aaaaa'), (r'(ab){1,2}?', 'abab'), (r'(a{0,2}){2,3}b', 'aaaaab'),
        (r'a{', 'a{'), (r'a{1', 'a{1'), (r'a{x}', 'a{x}'), (r'{', '{'), (r'(?#c)a', 'a'), (r'\.\*', '.*'), (r'é+', 'éé'), (r'\w+', 'naïve café_1'),
        (r'(?a)\w+', 'naïve'), (r'\s+', 'a \t\nb'), (r'\S+', 'a b'), (r'\D', '1a'), (r'\W', 'a-'), (r'\B.', 'ab c'), (r'(x+x+)+y', 'xxxxxxxxxy'),
        (r'"([^"\\]|\\.)*"', 'say "a\\"b" now'), (r'(\d{1,3})(?:\.(\d{1,3})){3}', '192.168.1.10'), (r'[+-]?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?', '3.14 -2e10 +7.'),
        (r'(?P<year>\d{4})-(?P<month>\d\d)', '2024-05'), (r'(a(b)?)+', 'aba'), (r'(?:(a)|b)*', 'ab'), (r'(?=(a+))a*b\1', 'baaabac'), (r'(?!)', 'a'), (r'a||b', 'b'),
        (r'(|a)+', 'aaa'), (r'(a?)*?b', 'aab'), (r'(?:a?)*?$', 'aa'), (r'[a-zA-Z_]\w*', 'x1 _y 2z'), (r'\\', 'a\\b'), (r'[\w.]+@[\w.]+', 'me@x.org, you@y.com')):
    show(pattern, text)
for pattern in ('(', ')', 'a)', '(?P<', '(?P<a', '(?P<1>a)', '(?P<a>b)(?P<a>c)', '*', 'a**', 'a+*', '(?P=x)', '[', '[a', '[b-a]', '\\', '\\q', '[\\q]', '\\1', '(a\\1)',
                'a{3,2}', '(?<=a*)b', '(?z)', '(?', '(?P', '(?Px)', '\\x1', '\\u12', '(?<a', '(?<a>', '|*', '^*', '(?(1)a|b|c)', '(?(x)a)', 'a(?i)b', '[\\d-z]', '(?-i)', '(?#', '\\400',
                '(?P<>a)', '(?:', '(?i', '\\8', 'x(?)', '(?(0)a)', '(?P<a-b>x)'):
    error(lambda p: re.compile(p).pattern, pattern)
print(re.compile('a', re.I | re.M), re.compile(b'a', re.S), re.compile('a').flags, re.compile('(?i)a').flags, re.compile(b'a').flags, re.I, re.compile('a', re.A).flags)
print(re.IGNORECASE | re.X, re.I == 2, int(re.M | re.S), bool(re.I & re.M))
m = re.match(r'(?P<a>\w+) (\w+)(x)?', 'hello world')
print(m, m[0], m['a'], m.group(1, 2), m.groupdict(), m.groups('-'), m.start(2), m.end('a'), m.span(3), m.lastgroup, m.pos, m.endpos, m.re.groupindex, m.string)
print(m.expand(r'\2 \g<a> \g<1>\n'), m.regs)
error(m.group, 9)
error(m.group, 'zz')
error(m.start, 9)
print(re.sub('a', lambda m: m.group().upper() + '!', 'banana', 2), re.subn('a', 'b', 'aaa'), re.sub('(a)(x)?', r'[\1\2]', 'ab'), re.sub('', '-', 'abc'))
print(re.sub('x*', '-', 'abxd'), re.sub(r'(?P<q>b)', r'\g<q>\g<q>', 'abc'), re.sub('a', r'\\', 'a'), re.sub('a', r'\n\t\x' if False else r'\n', 'a'))
for repl in (r'\2', r'\g<x>', r'\g<', r'\gx', r'\q', '\\', r'\g<>', r'\g<1a>', r'\08', r'\.'):
    error(re.sub, '(a)', repl, 'a')
print(re.split(r'\W+', 'Words, words.', 1), re.split(r'(\W)', 'a-b c'), re.split('x*', 'axbc'), re.split('(a)|b', 'xaybz'))
print(re.findall(r'(\w)(\d)?', 'a1b'), re.findall('', 'ab'), re.escape('a.b*c-d e\n'), re.escape(b'a.b'))
print(re.findall(rb'\w+', b'ab \xe9 cd'), re.sub(rb'a', rb'<\g<0>>', b'bab'), re.match(b'(.)', b'xy').group(1))
error(re.match, 'a', b'a')
error(re.match, b'a', 'a')
error(re.match, 'a', 5)
error(re.compile, 5)
error(re.compile, re.compile('a'), re.I)
p = re.compile('b')
print(p.match('abc', 1), p.search('abcb', 2), p.search('abc', 0, 1), p.findall('bbb', 1), p.match('abc', 1, 1), p == re.compile('b'), p is re.compile(p))
print(re.compile('^b').match('ab', 1), re.compile('b$').search('abc', 0, 2), re.compile(r'\Ab').search('ab', 1))
show('[k-m]+', 'KLM', re.I)
show('[^k]', 'Kk', re.I)
show('STRASSE', 'strasse', re.I)
show(r'(a)\1', 'aA', re.I)
show('^a.b$', 'a\nb\na\nb', re.M | re.S)
print(re.search('.' * 5 + 'x', 'a' * 5000 + 'x').span(), re.match('(a|b)*c', 'ab' * 3000 + 'c').span(), len(re.findall('a?', 'a' * 100)))
