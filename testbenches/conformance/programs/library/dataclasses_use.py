import dataclasses
import contextlib
import typing
from contextlib import *
from dataclasses import KW_ONLY, FrozenInstanceError, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, make_dataclass, replace
from io import StringIO
from typing import Any, Callable, ClassVar, Dict, Generic, List, Literal, NamedTuple, NewType, Optional, Tuple, TypedDict, TypeVar, Union


def error(function, *args, **kwargs):
    try:
        print('value', repr(function(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    hidden: int = field(default=5, repr=False, compare=False)
    kind: ClassVar[str] = 'point'

    def norm(self):
        return self.x ** 2 + self.y ** 2


p = Point(3, 4)
p.tags.append('a')
print(p, p.norm(), p == Point(3, 4, ['a'], hidden=9), p != Point(3), Point(1).tags, [f.name for f in fields(p)], Point.kind, Point.y)
print(asdict(p), astuple(p), replace(p, x=9), is_dataclass(p), is_dataclass(Point), is_dataclass(5), Point.__match_args__)
for args, kw in (((), {}), ((1, 2, 3, 4, 5), {}), ((1,), {'z': 1}), ((1,), {'x': 2})):
    error(Point, *args, **kw)
error(hash, p)
error(lambda: p < p)


@dataclass(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0


v = Version(1, 2)
print(v, v < Version(1, 3), sorted([Version(2), v]), {v: 1}[Version(1, 2)], max(v, Version(1)))
error(setattr, v, 'major', 5)
error(delattr, v, 'major')
error(lambda: v < 5)
try:
    v.minor = 1
except FrozenInstanceError as e:
    print('frozen', e)


@dataclass
class Base:
    a: int
    b: str = 'b'


@dataclass
class Child(Base):
    c: float = 1.5
    b: str = 'child'


print(Child(1), Child(1, 'x', 2), [f.name for f in fields(Child)])


@dataclass
class Post:
    n: int
    scale: InitVar[int] = 2
    total: int = field(init=False)

    def __post_init__(self, scale):
        self.total = self.n * scale


print(Post(5), Post(5, 3).total)


@dataclass(kw_only=True)
class Kw:
    a: int
    b: int = 2


print(Kw(a=1))
error(Kw, 1)
error(Kw)


@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int
    c: int = 3


print(Mixed(1, b=2))
error(Mixed, 1, 2)
error(Mixed, 1)
error(lambda: dataclass(type('Bad', (), {'__annotations__': {'a': list}, 'a': []})))
error(lambda: dataclass(type('Bad2', (), {'__annotations__': {'a': int, 'b': int}, 'a': 1})))
M = make_dataclass('M', [('x', int), ('y', int, field(default=7))])
print(M(1))
error(asdict, 5)
error(fields, 5)
error(replace, v, nope=1)


@dataclass
class Tree:
    value: int
    children: list = field(default_factory=list)


t = Tree(1, [Tree(2), Tree(3, [Tree(4)])])
print(t, asdict(t), astuple(t))


@dataclass(repr=False, eq=False)
class Plain:
    a: int = 1


print(Plain() == Plain(), hash(Plain()) is not None)


@dataclass(unsafe_hash=True)
class H:
    a: int


print(hash(H(1)) == hash(H(1)))
match p:
    case Point(x=3, y=b):
        print('matched', b)
match v:
    case Version(a, b):
        print(a, b)

# contextlib


@contextmanager
def managed(name):
    print('enter', name)
    try:
        yield name.upper()
    except ValueError as e:
        print('handled', e)
    finally:
        print('exit', name)


with managed('a') as x:
    print(x)
with managed('b'):
    raise ValueError('v')
try:
    with managed('c'):
        raise KeyError('k')
except KeyError as e:
    print('outer', e)


@managed('deco')
def decorated(n):
    print('in', n)
    return n


print(decorated(1), decorated(2), managed.__name__)


@contextmanager
def bad():
    yield 1
    yield 2


@contextmanager
def none():
    return
    yield


def use(cm):
    with cm:
        pass


error(use, bad())
error(use, none())
with suppress(ZeroDivisionError, KeyError):
    1 / 0
print('suppressed')
try:
    with suppress(KeyError):
        1 / 0
except ZeroDivisionError:
    print('not')


class Thing:
    def close(self):
        print('closed')


with closing(Thing()) as th:
    print(type(th).__name__)
with nullcontext(5) as n:
    print(n)
buffer = StringIO()
with redirect_stdout(buffer):
    print('captured')
print(repr(buffer.getvalue()))
with ExitStack() as stack:
    print(stack.enter_context(managed('x')), stack.enter_context(managed('y')))
    stack.callback(print, 'callback', 1, sep='-')

    @stack.callback
    def cb():
        print('cb')
    stack.push(lambda *details: print('details', details[0]))
try:
    with ExitStack() as stack:
        stack.push(lambda *d: print(d[0]))
        stack.callback(lambda: 1 / 0)
        raise KeyError('first')
except ZeroDivisionError as e:
    print('chain', repr(e.__context__))
with ExitStack() as stack:
    stack.push(lambda *d: True)
    raise KeyError
stack = ExitStack()
stack.callback(print, 'later')
other = stack.pop_all()
stack.close()
other.close()
error(stack.enter_context, 5)

# typing
T = TypeVar('T')
UserId = NewType('UserId', int)
print(List[int], Dict[str, List[int]], Optional[int], Union[int, str], Union[int, None], Tuple[int, ...], Callable[[int], str], Callable[..., Any], T, Literal['a', 1], Any, List)
print(UserId(5), Optional[int] == Union[int, None], Union[int], Union[int, int, str], typing.get_args(Dict[str, int]), typing.get_origin(List[int]), typing.cast(int, 'a'))


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)


s = Stack[int]()
s.push(1)
print(s.items)


class Emp(NamedTuple):
    name: str
    id: int = 3

    def hi(self):
        return 'hi ' + self.name


print(Emp('a'), Emp('b', 4).hi(), Emp('a').id, Emp._fields, isinstance(Emp('a'), tuple))


class Movie(TypedDict):
    name: str
    year: int


print(Movie(name='x', year=1), Movie({'name': 'y'}))


def f(a: int, b: 'List[int]' = None) -> Optional[str]:
    pass


print(f.__annotations__['a'], typing.get_type_hints(Point)['x'])


# What a class has of its own stays; a field needs an annotation in its own class.
@dataclasses.dataclass
class Doubles:
    x: int

    def __init__(self, x):
        self.x = 2 * x


print(Doubles(3), Doubles(3) == Doubles(3))
try:
    @dataclasses.dataclass
    class Unannotated(Doubles):
        x = dataclasses.field(default=1)
except TypeError as error:
    print(error)
