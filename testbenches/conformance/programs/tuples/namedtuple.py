# collections.namedtuple.
from collections import namedtuple

Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p.y, p[0], p == (1, 2), len(p), tuple(p))
q = p._replace(x=10)
print(q, p, q._asdict(), Point._fields, Point._make([5, 6]))
x, y = q
print(x, y, isinstance(p, tuple), hash(p) == hash((1, 2)))
try:
    p.x = 5
except AttributeError as e:
    print("AttributeError", e)
Card = namedtuple("Card", "rank suit")
print(sorted([Card(3, "h"), Card(1, "s")]), Card(rank=1, suit="d"))
D = namedtuple("D", "a b", defaults=[9])
print(D(1), D(1, 2))
