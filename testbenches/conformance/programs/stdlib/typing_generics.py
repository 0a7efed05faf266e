from typing import (Annotated, Any, Callable, ClassVar, Dict, Final, ForwardRef, Generic, Iterable, Iterator, List, Literal, Mapping, NewType, Optional,
                    ParamSpec, Sequence, Set, Tuple, Type, TypeVar, Union, get_args, get_origin, get_type_hints)

K = TypeVar('K')
V = TypeVar('V', bound=int)
S = TypeVar('S', int, str, covariant=True)
P = ParamSpec('P')
print(K, V, S, P, P.args, P.kwargs, V.__bound__, S.__constraints__, S.__covariant__)


class Table(Generic[K, V]):
    def __init__(self, key: K, value: V):
        self.pair = key, value


class Counts(Table[str, int]):
    pass


table = Table[str, int]('a', 1)
print(table.pair, type(table), table.__orig_class__)
print(Table[str, int], Table[K, int], Table.__parameters__, Counts.__parameters__, Counts.__orig_bases__)
print(Table[K, int][str], Table[K, V].__parameters__, Table[str, int] == Table[str, int], Table[str, int] == Table[str, bool])
print([c.__name__ for c in Counts.__mro__])
for wrong in lambda: Table[int], lambda: Counts[int], lambda: Generic[int], lambda: Table[str, int][int], lambda: isinstance(table, Table[str, int]):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
try:
    class Bare(Generic):
        pass
except TypeError as error:
    print(error)


# Names of typing as bases and in checks.
class Steps(Iterable[int]):
    def __iter__(self):
        return iter((1, 2))


class Stack(List[int]):
    pass


class Lookup(Mapping[str, int]):
    def __getitem__(self, key):
        return len(key)

    def __iter__(self):
        return iter(('a', 'bc'))

    def __len__(self):
        return 2


print(list(Steps()), isinstance(Steps(), Iterable), isinstance(3, Iterable), Stack([1]), Stack.__mro__[1:])
print(dict(Lookup()), Lookup().get('xyz'), list(Lookup().items()), 'bc' in Lookup())
print(isinstance([], List), isinstance((), List), isinstance([], Sequence))
for wrong in lambda: List[int]([1, 2]), lambda: Dict(), lambda: Union[int, str](3):
    try:
        print(wrong())
    except TypeError as error:
        print(error)
print(isinstance(3, Union[int, str]), isinstance(3.0, Optional[int]))

print(Union[int, str, int], Union[int], Union[int, Union[str, None]], Optional[Union[int, str]], Optional[None], Union[List[int], None])
print(Callable[[int, str], bool], Callable[..., Any], Callable[P, int], Tuple[int, ...], Tuple[()], Type[int], Set['Table'], Dict[K, List[V]][str, int])
print(Literal['a', 1, True, 'a'], Literal[1] == Literal[True], Annotated[int, 'unit', 3], Annotated[Annotated[int, 1], 2], ClassVar[int], Final[str])
print(int | None, List[int] | str, 'x' in get_args(Literal['x', 'y']), K | int, Optional[ForwardRef('Table')])
for kind in List[int], Dict[str, int], Union[int, str], Callable[[int], str], Tuple[int, ...], Literal[3], ClassVar[int], list[int], int | str, int, List, Table[str, int]:
    print(get_origin(kind), get_args(kind))


def timer(period: 'int', pins: List['str'] = (), *more: Optional['dict[str, int]'], done: Annotated[bool, 'flag'] = False) -> None:
    pass


print(get_type_hints(timer))
print(get_type_hints(timer, include_extras=True)['done'])


class Base:
    x: 'Base'
    y: int


class Derived(Base):
    y: 'Optional[str]'


print(get_type_hints(Derived, {'Optional': Optional, 'Base': Base}))
try:
    get_type_hints(Derived, {'Base': Base})
except NameError as error:
    print(error)
Port = NewType('Port', int)
print(Port(5), Port, Port.__name__, Port.__supertype__, Optional[Port])
for wrong in lambda: Union[()], lambda: Optional[int, str], lambda: TypeVar('A', int), lambda: List[(int,), (str,)]:
    try:
        print(wrong())
    except TypeError as error:
        print(type(error).__name__, str(error)[:40])
