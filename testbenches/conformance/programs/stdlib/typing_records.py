from typing import Generic, NamedTuple, NotRequired, Required, TypedDict, TypeVar, get_overloads, is_typeddict, overload

T = TypeVar('T')


class Reading(NamedTuple):
    """What a sensor said."""
    sensor: str
    value: float = 0.0
    count: int = 1

    @property
    def total(self):
        return self.value * self.count

    def scaled(self, by):
        return self._replace(value=self.value * by)


reading = Reading('t', 2.5, count=4)
print(reading, reading.total, reading.scaled(2), Reading('x'), Reading.__annotations__, Reading._field_defaults, Reading.__doc__)
print(issubclass(Reading, tuple), reading == ('t', 2.5, 4), isinstance(reading, tuple))
Point = NamedTuple('Point', [('x', int), ('y', int)])
print(Point(1, 2), Point.__annotations__)


class Pair(NamedTuple, Generic[T]):
    first: T
    second: T


print(Pair(1, 2), Pair[int], Pair[int](3, 4))
try:
    class Late(NamedTuple):
        a: int = 1
        b: int
except TypeError as error:
    print(error)
try:
    class Own(NamedTuple):
        a: int
        _fields = ()
except AttributeError as error:
    print(error)
try:
    class Mixed(NamedTuple, dict):
        a: int
except TypeError as error:
    print(error)


class Movie(TypedDict):
    name: str
    year: int


class Rated(Movie, total=False):
    stars: int
    origin: Required[str]
    note: NotRequired[str]


movie = Movie(name='Metropolis', year=1927)
print(movie, type(movie), Movie.__total__, Rated.__total__, Rated(stars=5))
print(sorted(Rated.__required_keys__), sorted(Rated.__optional_keys__), list(Rated.__annotations__), is_typeddict(Movie), is_typeddict(dict))
Size = TypedDict('Size', {'width': int, 'height': int}, total=False)
print(Size(width=3), sorted(Size.__optional_keys__), Size.__name__)
try:
    isinstance(movie, Movie)
except TypeError as error:
    print(error)


@overload
def twice(x: int) -> int: ...


@overload
def twice(x: str) -> str: ...


print(len(get_overloads(twice)))
try:
    twice(3)
except NotImplementedError as error:
    print(str(error)[:43])


def twice(x):
    return x * 2


print(twice(3), twice('ab'), len(get_overloads(twice)))
