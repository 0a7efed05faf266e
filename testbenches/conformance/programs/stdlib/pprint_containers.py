# Containers of every kind over several lines, each in its own way.
import pprint
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque
from dataclasses import dataclass, field
from types import MappingProxyType, SimpleNamespace

words = 'the quick brown fox jumped over a lazy dog'.split()
lengths = {w: len(w) for w in words}


@dataclass
class Point:
    name: str
    places: list
    hidden: int = field(default=0, repr=False)


@dataclass
class Loud:
    name: str

    def __repr__(self):
        return 'Loud!' * 12


class Special(dict):
    def __repr__(self):
        return 'Special' * 12


class Bag(set):
    pass


class Record(SimpleNamespace):
    pass


values = [
    Counter('abracadabra' * 3), OrderedDict(lengths), defaultdict(int, lengths), defaultdict(list), Counter(), OrderedDict(), deque(),
    deque(words), deque(words, maxlen=12), ChainMap(lengths, {'a': 1}, {}), ChainMap(), MappingProxyType(lengths),
    SimpleNamespace(words=words, one=1), Record(words=words, one=lengths), UserDict(lengths), UserList(words), UserString(' '.join(words)),
    Point('home', words), [Point('away', [1])], Loud('x'), [Special(a=1)], frozenset(words), Bag(words), Bag(), set(),
    bytes(range(40)), bytearray(range(40)), [bytes(20), bytearray(20)], b'ab', {'k': {'deeper': words, 'empty': []}},
]
for value in values:
    pprint.pprint(value, width=40)
    print(pprint.pformat(value, indent=3, width=30, compact=True))
pprint.pprint({'mixed': 1, 2: 'two', (3,): None})
pprint.pprint([3, 'a', 2, 'b', None], width=5)
print(pprint.pformat([[[[1, 2]]], ((5,),), {'a': {'b': {'c': 1}}}], depth=2))
loop = [1]
loop.append(loop)
ring = {'me': 0}
ring['me'] = ring
holder = SimpleNamespace(name='x' * 80)
holder.holder = holder
for value in loop, ring, [1, 'a', (2.5, None)], [object()], Point:
    print(pprint.isrecursive(value), pprint.isreadable(value))
print('Recursion on list' in pprint.pformat(loop), 'Recursion on dict' in pprint.saferepr(ring), pprint.saferepr({'b': 1, 'a': [2]}))
pprint.pprint(holder)


class Dotted(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, str):
            return object.replace(' ', '.'), False, False
        return pprint.PrettyPrinter.format(self, object, context, maxlevels, level)


Dotted(width=20).pprint([['a b', 'c d'], 'e f', 5])
print(pprint.PrettyPrinter(underscore_numbers=True).pformat([1234567, -10000, True]))
