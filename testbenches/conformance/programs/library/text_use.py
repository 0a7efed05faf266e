import queue
import textwrap
import warnings
import weakref
from pprint import pformat, pp, pprint

text = """The quick brown fox jumped over the lazy dog -- twice! A well-known, state-of-the-art approach; see
also:	http://example.com/a-very-long-url/that-does-not-fit/into-any-line.  Supercalifragilisticexpialidocious words--like this--break."""
for width in (10, 15, 20, 33, 70, 200):
    print(width, textwrap.wrap(text, width))
    print(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False), textwrap.wrap(text, width, drop_whitespace=False))
print(textwrap.fill(text, 30, initial_indent='* ', subsequent_indent='  '))
print(textwrap.shorten('Hello  world! this is long', 15), textwrap.shorten('Hello', 10), textwrap.shorten('Hello world', 8, placeholder='...'))
print(textwrap.wrap(text, 25, max_lines=2), textwrap.wrap('', 5), textwrap.wrap('  a', 5), textwrap.wrap('A end. B.', 20, fix_sentence_endings=True))
print(repr(textwrap.dedent('    a\n      b\n\n    c\n')), repr(textwrap.dedent('\ta\n  b')), repr(textwrap.indent('a\n\nb\n', '> ')), repr(textwrap.indent('a\n\nb', '> ', lambda l: True)))
try:
    textwrap.wrap('a', 0)
except ValueError as e:
    print(e)
data = {'name': 'x' * 20, 'list': list(range(30)), 'nested': {'b': [1, 2, {'c': (1,)}], 'a': ['some text', 'more text', 'and even more text here']}}
pprint(data)
pprint(data, width=40)
pprint(data, indent=4, width=60)
pprint(data, compact=True, width=50)
pprint(data, depth=1)
pp({'b': 1, 'a': 2})
pprint([('a' * 30, 'b' * 30, 'c' * 30), {1, 2}, frozenset([1]), set()])
print(pformat({'b': 1, 'a': 2}), pformat([]), pformat(('x',)), pformat({i: 'value%d' % i for i in range(10)}), pformat(123456789, underscore_numbers=True))
pprint(set(range(40)))
pprint([[1, 2], [3, 4]], width=5)
pprint('one two three ' * 20 + '\nnext line', width=50)
pprint(['word ' * 30, {'k': 'a b c ' * 20}], width=44)

q = queue.Queue(2)
q.put(1)
q.put(2)
print(q.full(), q.get(), q.qsize(), q.get_nowait(), q.empty())
for f in (q.get_nowait, lambda: (q.put_nowait(1), q.put_nowait(2), q.put_nowait(3))):
    try:
        f()
    except (queue.Empty, queue.Full) as e:
        print(type(e).__name__)
p = queue.PriorityQueue()
for x in (3, 1, 2):
    p.put(x)
print([p.get() for i in range(3)])
s = queue.LifoQueue()
s.put(1)
s.put(2)
print(s.get())


class Obj:
    pass


o = Obj()
r = weakref.ref(o)
print(r() is o, weakref.ref(o) == r)
d = weakref.WeakValueDictionary()
d['k'] = o
print(d['k'] is o, 'k' in d, len(d))
k = weakref.WeakKeyDictionary()
k[o] = 5
print(k[o])
f = weakref.finalize(o, print, 'finalized', 1)
print(f.alive, f(), f.alive)
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    warnings.warn('careful')
    warnings.warn('old', DeprecationWarning)
    print(len(w), w[0].message, w[1].category.__name__, str(w[0].message))
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        warnings.warn('boom', RuntimeWarning)
    except RuntimeWarning as e:
        print('raised', e)
    warnings.filterwarnings('ignore', category=UserWarning)
    warnings.warn('silent')
try:
    warnings.warn('x', int)
except TypeError as e:
    print(e)
