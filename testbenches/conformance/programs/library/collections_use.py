import collections
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, defaultdict, deque, namedtuple
import collections.abc as A


def error(function, *args, **kwargs):
    try:
        print('value', function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


Point = namedtuple('Point', 'x y')
p = Point(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=9), Point._make([3, 4]), Point._fields, Point.__doc__)
print(p == (1, 2), hash(p) == hash((1, 2)), isinstance(p, tuple), len(p), *p, Point.__name__)
x, y = p
print(x + y, p + (3,), p[::-1], p < Point(1, 3))
for args, kw in (((1,), {}), ((), {}), ((1, 2, 3), {}), ((1,), {'z': 1}), ((1, 2), {'x': 5})):
    error(Point, *args, **kw)
error(setattr, p, 'x', 5)
error(p._replace, q=4)
error(Point._make, [1])
P3 = namedtuple('P3', ['a', 'b', 'c'], defaults=(7, 8))
print(P3(1), P3._field_defaults, P3(1, c=2))
error(P3)
error(P3, 1, 2, 3, 4)
for fields in ('a a', '_a b', 'class x', '1a', 'a b'):
    error(lambda f: namedtuple('T', f)._fields, fields)
print(namedtuple('R', 'a class a _x', rename=True)._fields)


class Q(namedtuple('Q', 'a b')):
    def total(self):
        return self.a + self.b


print(Q(1, 2), Q(1, 2).total())
match Point(3, 4):
    case Point(x, y):
        print('matched', x, y)

d = deque([1, 2, 3], 3)
d.append(4)
print(d, d.maxlen)
d.appendleft(0)
print(d, list(reversed(d)), d[0], d[-1], 3 in d, 9 in d)
d = deque(range(20))
d.rotate(3)
print(d)
d.rotate(-13)
print(d, d.index(5), d.count(5))
d.insert(4, 'x')
del d[2]
d.remove(10)
print(d, len(d), bool(deque()))
error(d.remove, 99)
error(d.index, 99)
error(d.__getitem__, 99)
error(deque().pop)
error(deque().popleft)
error(deque, [], -1)
error(deque([1], 1).insert, 0, 2)
print(deque([1, 2]) + deque([3]), deque([1, 2]) * 2, deque([1]) == deque([1]), deque([1]) < deque([2]), deque('ab').copy())
d = deque('abc')
d.extendleft('xy')
d.reverse()
d += 'z'
print(d, d.pop(), d.popleft())


def mutate():
    for i in d:
        d.append(i)


error(mutate)

o = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
o.move_to_end('a')
print(o)
o.move_to_end('c', last=False)
print(o, o.popitem(), o.popitem(last=False), o)
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {'b': 2, 'a': 1}, OrderedDict())
print(list(reversed(OrderedDict.fromkeys('abc'))), OrderedDict(a=1) | {'b': 2})
error(OrderedDict().popitem)
error(o.move_to_end, 'q')

dd = defaultdict(list)
for i, k in enumerate('abcab'):
    dd[k].append(i)
print(dict(dd), dd['z'], 'q' in dd, dd.get('q'), len(dd), dd.default_factory is list)
error(defaultdict().__getitem__, 1)
error(defaultdict, 5)
print(defaultdict(None, {1: 2}), defaultdict(int, a=1).copy()['q'])

c = Counter('abracadabra')
print(c, c['z'], c.most_common(2), sorted(c.elements()), c.total())
c.update('aaa')
c.subtract({'b': 5})
print(c, +c, -c, c + Counter(b=10), c - Counter(a=1), c & Counter(a=3), c | Counter(z=1))
print(Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter(a=2) < Counter(a=1), Counter())
c += Counter('q')
print(c)
del c['nothing']
error(Counter.fromkeys, 'ab')

m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
m['c'] = 4
print(m, m['a'], m['b'], len(m), list(m), sorted(m.items()), m.parents, m.new_child({'a': 0})['a'], 'q' in m)
error(m.__getitem__, 'q')
error(m.__delitem__, 'b')
print(m.get('b'), m.pop('a'), m['a'], dict(m))

u = UserDict(a=1)
u['b'] = 2
print(u, len(u), list(u), u.get('x', 5), u == {'a': 1, 'b': 2})
error(u.__getitem__, 'q')
ul = UserList([3, 1, 2])
ul.sort()
ul.append(9)
print(ul, ul[1:], ul + [5], len(ul), 3 in ul)

for value in (1, 'a', [], (), {}, set(), frozenset(), b'', range(3), iter([]), len, (i for i in ()), {}.keys(), None):
    print(type(value).__name__, [n for n in ('Hashable', 'Iterable', 'Iterator', 'Generator', 'Sized', 'Container', 'Callable',
          'Collection', 'Sequence', 'MutableSequence', 'Set', 'MutableSet', 'Mapping', 'MutableMapping', 'Reversible')
          if isinstance(value, getattr(A, n))])


class Bag(A.MutableMapping):
    def __init__(self):
        self.items_ = {}

    def __getitem__(self, k):
        return self.items_[k]

    def __setitem__(self, k, v):
        self.items_[k] = v

    def __delitem__(self, k):
        del self.items_[k]

    def __iter__(self):
        return iter(self.items_)

    def __len__(self):
        return len(self.items_)


b = Bag()
b.update(a=1, b=2)
print(b.setdefault('c', 3), b.pop('a'), sorted(b.keys()), sorted(b.values()), ('b', 2) in b.items(), b == {'b': 2, 'c': 3})
print(sorted(b.keys() & {'b'}), b.get('zz'), 'b' in b)


class Row(A.Sequence):
    def __getitem__(self, i):
        return 'xyz'[i]

    def __len__(self):
        return 3


r = Row()
print(list(r), list(reversed(r)), r.index('y'), r.count('z'), 'x' in r)


class Half(A.Sequence):
    def __len__(self):
        return 1


error(Half)
error(A.Sized)

from collections import abc

views = {}.keys(), {}.values(), {}.items()
print([[isinstance(v, c) for c in (abc.KeysView, abc.ValuesView, abc.ItemsView, abc.MappingView, abc.Set)] for v in views])
print(isinstance([], abc.MutableSequence), issubclass(dict, abc.MutableMapping))

from collections import UserList


class Loud(UserList):
    def __getitem__(self, i):
        return str(self.data[i]) + "!"


loud = Loud([1, 2])
same = loud
same *= 2
print(list(loud), same is loud, 2 in loud)

from collections import OrderedDict, defaultdict, deque

od = OrderedDict(self=1, other=2)
od.update(self=3)
print(od, od.pop("none", default=4), od.setdefault("new", default=5), od)
od["me"] = od
print(od)
ring = deque([1])
ring.append(ring)
print(ring)


class Counts(defaultdict):
    def __init__(self):
        super().__init__(self.make)

    def make(self):
        return 0


text = repr(Counts())
print(text[:text.index(" of ")], text.count("..."))
