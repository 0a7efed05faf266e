import itertools, collections, datetime, functools, array, decimal, re
D = collections.deque
def show(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for f in (lambda: D([1]).foo, lambda: D() + [1], lambda: D() + 1, lambda: D()['a'], lambda: {D(): 1}, lambda: D().append(), lambda: D().append(1, 2), lambda: D().append(x=1), lambda: D(1), lambda: D([1], -1), lambda: D([1]) < 1, lambda: len(itertools.count()), lambda: itertools.count() + 1,
          lambda: collections.OrderedDict(a=1) + 1, lambda: collections.defaultdict(1), lambda: collections.defaultdict(int) + 1, lambda: {collections.OrderedDict(): 1}, lambda: collections.OrderedDict().foo, lambda: collections.OrderedDict().move_to_end(1),
          lambda: datetime.timedelta(1) + 1, lambda: datetime.date(2020, 1, 1).foo, lambda: datetime.date(2020, 1, 1) < datetime.timedelta(1), lambda: functools.partial(), lambda: functools.partial(1), lambda: functools.partial(len) + 1,
          lambda: array.array('i', [1]) + 1, lambda: array.array('i') .foo, lambda: decimal.Decimal(1) + 'a', lambda: decimal.Decimal(1).foo, lambda: decimal.Decimal(1) < 'a', lambda: re.compile('a').foo, lambda: re.match('a', 'a')['x' if 0 else 5], lambda: D().pop(), lambda: D().remove(1), lambda: D([1]).index(5),
          lambda: collections.Counter() + 1, lambda: collections.Counter(a=1).foo, lambda: collections.namedtuple('P', 'x')(1).foo, lambda: [] + D(), lambda: 'a' + datetime.date(2020, 1, 1), lambda: sorted([D(), 1]), lambda: int(D()), lambda: iter(D), lambda: D.append, lambda: type(D.append), lambda: D().append.__name__, lambda: D.__name__, lambda: repr(D), lambda: datetime.date.__name__, lambda: datetime.date.__module__):
    show(f)
class Sub(D):
    def __init__(self, *a): super().__init__(*a); self.z = 1
    def append(self, x): super().append(x * 2)
s = Sub([1, 2]); s.append(5); print(s, s.z, type(s).__name__)
show(lambda: s + 1); show(lambda: s.foo)
class OD(collections.OrderedDict):
    def __setitem__(self, k, v): super().__setitem__(k, v + 1)
o = OD(); o['a'] = 1; print(o)
class DT(datetime.datetime):
    def hi(self): return self.year
print(DT(2020, 1, 2).hi())
