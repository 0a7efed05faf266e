from collections import *
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except Exception as e: print(type(e).__name__, e)
P = namedtuple('P', 'x y z', defaults=[3])
p = P(1, 2)
print(p, p._asdict(), p._replace(x=9), P._make([7, 8, 9]), P._fields, P._field_defaults, p == (1, 2, 3), hash(p) == hash((1, 2, 3)), p[1:], p.index(2), p.count(3), len(p), *p)
t(P, 1); t(P); t(P, 1, 2, 3, 4); t(P, x=1, y=2, q=3); t(p._replace, q=1); t(P._make, [1]); t(lambda: setattr(p, 'x', 1)); t(lambda: p.nope); t(namedtuple, 'A', 'a a'); t(namedtuple, 'A', '1a'); t(namedtuple, 'A', 'class'); t(namedtuple, 'A', '_x'); t(namedtuple, '1A', 'x'); t(lambda: namedtuple('A', 'a b', rename=True)._fields); t(lambda: namedtuple('A', 'def a 1 a', rename=True)._fields); t(namedtuple, 'A', 'a', defaults=[1, 2]); print(P.__doc__, P.x.__doc__, P.__name__, P.__slots__ if hasattr(P, '__slots__') else None, issubclass(P, tuple))
class Q(P):
    __slots__ = ()
    @property
    def s(self): return sum(self)
    def __repr__(self): return 'Q' + super().__repr__()
print(Q(1, 2).s, Q(1, 2), Q(1, 2)._replace(x=5), type(Q(1, 2)._replace(x=5)))
match p:
    case P(x=1, y=yy): print('m', yy)
match p:
    case P(a, b, c): print(a, b, c)
d = deque([1, 2, 3], maxlen=4)
d.append(4); d.append(5); print(d, d.maxlen, len(d)); d.appendleft(0); print(d); d.rotate(1); print(d); d.rotate(-2); print(d); d.rotate(); print(d); d.extend([7, 8]); print(d); d.extendleft([9, 10]); print(d)
t(d.pop); t(d.popleft); t(d.index, 9); t(d.index, 99); t(d.count, 9); t(d.remove, 99); d.insert(1, 'i'); print(d); t(d.insert, 0, 1); t(d.insert, 0, 2); d.reverse(); print(d, d[0], d[-1], 7 in d, list(reversed(d)), d.copy(), bool(deque())); t(lambda: d[10]); t(lambda: d[1:2]); d[0] = 'z'; del d[1]; print(d); t(lambda: deque(5)); t(deque, [1], -1); t(deque, [1], 'a'); t(deque().pop); t(deque().popleft); print(deque('abc') + deque('d'), deque('ab') * 2, deque([1]) == deque([1]), deque([1]) < deque([2]), deque([1]) == [1]); t(lambda: deque() + [1])
d = deque([1]); d += [2, 3]; d *= 2; print(d, repr(deque(maxlen=0)), deque(range(5), 3)); 
def m():
    d = deque([1, 2, 3])
    for x in d: d.append(1)
t(m)
x = deque(); x.append(x); print(x)
o = OrderedDict([('a', 1), ('b', 2), ('c', 3)]); o.move_to_end('a'); print(o); o.move_to_end('c', last=False); print(o); t(o.move_to_end, 'q'); t(o.popitem); t(o.popitem, last=False); t(OrderedDict().popitem); print(o, list(reversed(OrderedDict(a=1, b=2))), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict(), OrderedDict(a=1) | {'b': 2}, type(OrderedDict(a=1).copy()), OrderedDict.fromkeys('ab', 0)); t(o.pop, 'zz'); t(o.pop, 'zz', 1); t(o.setdefault, 'n', 4)
dd = defaultdict(list); dd['a'].append(1); print(dd, dd['b'], dd, dd.get('c'), 'c' in dd, dd.default_factory); t(lambda: defaultdict(None)['x']); t(defaultdict, 5); print(defaultdict(int, {'a': 1}), defaultdict(int) | {'q': 1}, defaultdict(lambda: 7).copy()['n'])
t(lambda: defaultdict()['q'])
class DD(defaultdict):
    def __missing__(self, k): return k * 2
print(DD(int)['ab'])
c = Counter('mississippi'); print(c, c.most_common(2), c.most_common(), c['z'], list(c.elements()), c.total()); c.update('mmm'); print(c); c.subtract('mi'); print(c); print(c + Counter('sx'), c - Counter('ssssi'), c & Counter('ssi'), c | Counter('zz'), +Counter(a=-1, b=2), -Counter(a=-1, b=2), Counter(a=1) == Counter(a=1, b=0), Counter(a=1) <= Counter(a=2), Counter(a=3) > Counter(a=2)); del c['nope']; t(Counter, 5); t(Counter, [1], [2]); print(Counter({'a': 2}), Counter(a=1, b='x') if False else '', Counter(), Counter([1, 1, 2]).most_common(0)); t(Counter.fromkeys, 'a'); c = Counter(a=3); c += Counter(a=1, b=1); print(c); c -= Counter(a=10); print(c); print(Counter('aab').keys(), dict(Counter('aab')))
m = ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(m, m['a'], m['b'], m.get('z'), list(m), len(m), dict(m), m.maps, m.new_child({'c': 1}), m.parents, 'b' in m); m['n'] = 5; print(m.maps[0]); t(lambda: m['zz']); t(lambda: m.pop('b')); del m['n']; print(m)
class UL(UserList): pass
class UD(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k, v * 2)
class US(UserString): pass
print(UL([1, 2]) + [3], UD(a=1), US('abc').upper(), UL([3, 1])[0], UD({'x': 4}).data, US('ab') + 'c', len(US('abc')))
