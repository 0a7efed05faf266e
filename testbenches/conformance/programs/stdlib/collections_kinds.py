# Classes of collections beside those of collections.abc: what they are, what they add to and match.
from collections import ChainMap, Counter, UserDict, deque, abc
from array import array
print(list(Counter(iterable=None).items()), Counter(self=42))
a = ChainMap({1: 2}, {3: 4})
print(a | {5: 6}, {1: 0, 7: 8} | a, [1] if a.__or__(3) is NotImplemented else 0)
u = UserDict(a=1)
print(u | {'b': 2}, {'a': 0, 'c': 3} | u, u | UserDict(d=4))
for c in (deque, array, list, tuple, dict, UserDict, bytes):
    print(c.__name__, issubclass(c, abc.Sequence), issubclass(c, abc.MutableSequence), issubclass(c, abc.Mapping))
class S(abc.Set):
    def __init__(self, it): self.items = list(it)
    def __contains__(self, x): return x in self.items
    def __iter__(self): return iter(self.items)
    def __len__(self): return len(self.items)
    def __hash__(self): return self._hash()
print(hash(S([1, 2])) == hash(frozenset([1, 2])), sorted(S([1, 2]) | S([3])))
class G(abc.Generator):
    def __init__(self): self.n = 0
    def send(self, value):
        self.n += 1
        if self.n > 3: raise StopIteration
        return value or self.n
    def throw(self, typ, val=None, tb=None): super().throw(typ, val, tb)
g = G()
print(list(g), g.close(), iter(g) is g)
for call in (lambda: g.throw(ValueError), lambda: g.throw(ValueError, ValueError('x')), lambda: abc.Generator(), lambda: abc.Coroutine()):
    try: print(call())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
class Bad(G):
    def throw(self, *a): return 1
try: Bad().close()
except RuntimeError as e: print(e)
match array('i', [1, 2]):
    case [x, y]: print(x, y)
class Clears:
    def __eq__(self, other): d.clear(); return False
d = deque([1, Clears(), 3])
try: d.index(3)
except RuntimeError as e: print(e)
from collections import UserList, UserString, OrderedDict, defaultdict
class M(abc.Mapping):
    def __getitem__(self, k): return {'a': 1}[k]
    def __iter__(self): return iter(['a'])
    def __len__(self): return 1
class Q(abc.Sequence):
    def __getitem__(self, i): return (5, 6)[i]
    def __len__(self): return 2
for x in (M(), Q(), UserDict(a=3), ChainMap({'a': 4}), UserList([7, 8]), UserString('xy'), deque([1, 2]), OrderedDict(a=9), 'ab', {1, 2}):
    match x:
        case {'a': v}: print('mapping', v, isinstance(x, abc.MutableMapping), isinstance(x, abc.Mapping))
        case [a, b]: print('sequence', a, b, isinstance(x, abc.MutableSequence), isinstance(x, abc.Sequence))
        case _: print('neither', isinstance(x, abc.Sequence))
