# dataclass(slots=True), and the docstring that a dataclass is given.
from dataclasses import dataclass, field, fields, FrozenInstanceError, make_dataclass, KW_ONLY
@dataclass(slots=True)
class P:
    x: int
    y: int = 5
    z: list = field(default_factory=list)
print(P.__slots__, P(1), P(1, 2) == P(1, 2), P.__doc__, hasattr(P(1), '__dict__'))
try: P(1).w = 4
except AttributeError as e: print(e)
try: print(P.x, P.y)
except AttributeError as e: print(e)
@dataclass(slots=True)
class Q(P):
    w: int = 0
    x: int = 9
print(Q.__slots__, Q(1), Q.__doc__, Q.__mro__)
@dataclass(slots=True, frozen=True)
class F:
    a: int
    def twice(self): return self.a * 2
    def me(self): return __class__


f = F(3)
try: f.a = 5
except FrozenInstanceError as e: print(e)
print(f, f.twice(), hash(f) == hash(F(3)), {f: 1}[F(3)])
print(f.me() is F)
@dataclass
class D:
    """doc"""
    a: int
print(D.__doc__)
@dataclass
class E:
    a: int
    b: str = 'x'
    c: list = field(default_factory=list)
    _: KW_ONLY
    d: float = 1.5
    e: 'int' = 3
print(E.__doc__)
@dataclass
class N: pass
print(N.__doc__)
try:
    @dataclass(slots=True)
    class Bad:
        __slots__ = ('a',)
        a: int
except TypeError as e: print(e)
class Base:
    __slots__ = ('x',)
@dataclass(slots=True)
class Sub(Base):
    x: int
    y: int
print(Sub.__slots__, Sub(1, 2))
class NoSlots: pass
@dataclass(slots=True)
class Dyn(NoSlots):
    x: int
d = Dyn(1); d.q = 3; print(d.q, d.__dict__, d)
M = make_dataclass('M', [('x', int), ('y', int, 5)], slots=True)
print(M(1), M.__slots__)
@dataclass(slots=True, weakref_slot=True)
class W:
    x: int
print(W.__slots__)
@dataclass(slots=True)
class G:
    x: int
    def __post_init__(self): self.x *= 2
    @classmethod
    def make(cls, x): return cls(x)
    @property
    def half(self): return self.x / 2
print(G.make(4).half, G.__qualname__)
match P(1, 2):
    case P(a, b): print(a, b)
import copy
c = copy.copy(P(1, 2, [3])); print(c, copy.deepcopy(c))
@dataclass(slots=True, order=True)
class O:
    a: int
    b: int = field(default=2, compare=False)
print(O(1) < O(2), O(1, 3) == O(1), sorted([O(3), O(1)]))
def local():
    @dataclass(slots=True)
    class L:
        x: int
    return L
print(local()(4), local().__qualname__)
try:
    @dataclass(weakref_slot=True)
    class T: x: int
except TypeError as e: print(e)
