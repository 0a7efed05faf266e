"""Names for annotations. They keep what they are given and check nothing; a generic class in brackets is the class itself."""

TYPE_CHECKING = False


def _text(x):
    if x is None or x is type(None):
        return 'None'
    if x is Ellipsis:
        return '...'
    if isinstance(x, list):
        return '[' + ', '.join([_text(y) for y in x]) + ']'
    if isinstance(x, type):
        return x.__qualname__ if x.__module__ == 'builtins' else x.__module__ + '.' + x.__qualname__
    return repr(x)


class _Form:
    """A name that may take arguments in brackets."""

    def __init__(self, name, origin=None):
        self._name = name
        self.__origin__ = origin

    def __getitem__(self, args):
        if not isinstance(args, tuple):
            args = (args,)
        if self._name == 'Optional':
            return Union[args + (None,)]
        if self._name == 'Union':
            flat = []
            for x in args:
                for y in x.__args__ if isinstance(x, _Alias) and x._name in ('Union', 'Optional') else (x,):
                    if y is None:
                        y = type(None)
                    if y not in flat:
                        flat.append(y)
            if len(flat) == 1:
                return flat[0]
            args = tuple(flat)
        return _Alias(self._name, self.__origin__, args)

    def __call__(self, *args, **kwds):
        if self.__origin__ is None:
            raise TypeError('Cannot instantiate ' + repr(self))
        return self.__origin__(*args, **kwds)

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __mro_entries__(self, bases):
        return () if self.__origin__ is None else (self.__origin__,)

    def __repr__(self):
        return 'typing.' + self._name


class _Alias(_Form):
    def __init__(self, name, origin, args):
        self._name = name
        self.__origin__ = origin if origin is not None else _origins.get(name)
        self.__args__ = args
        if name == 'Callable' and len(args) == 2 and isinstance(args[0], list):
            self.__args__ = tuple(args[0]) + (args[1],)
        if name == 'Annotated':
            self.__metadata__ = args[1:]
            self.__origin__ = args[0]

    def __getitem__(self, args):
        if not isinstance(args, tuple):
            args = (args,)
        rest = list(args)
        return _Alias(self._name, self.__origin__, tuple([rest.pop(0) if isinstance(x, TypeVar) and rest else x for x in self.__args__]))

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        if self._name in ('Union', 'Literal'):
            return self._name == other._name and set(self.__args__) == set(other.__args__)
        return self._name == other._name and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self._name, self.__args__))

    def __repr__(self):
        args = self.__args__
        name = self._name
        if name == 'Union' and len(args) == 2 and type(None) in args:
            return 'typing.Optional[' + _text(args[0] if args[1] is type(None) else args[1]) + ']'
        if name == 'Callable':
            if args[0] is Ellipsis:
                return 'typing.Callable[..., ' + _text(args[-1]) + ']'
            return 'typing.Callable[[' + ', '.join([_text(x) for x in args[:-1]]) + '], ' + _text(args[-1]) + ']'
        if name in ('Literal', 'Annotated'):
            return 'typing.' + name + '[' + ', '.join([repr(x) if name == 'Literal' or i else _text(x) for i, x in enumerate(args)]) + ']'
        return 'typing.' + name + '[' + ', '.join([_text(x) for x in args]) + ']'


Any = _Form('Any')
NoReturn = _Form('NoReturn')
Never = _Form('Never')
Self = _Form('Self')
LiteralString = _Form('LiteralString')
TypeAlias = _Form('TypeAlias')
Union = _Form('Union')
Optional = _Form('Optional')
Literal = _Form('Literal')
Final = _Form('Final')
ClassVar = _Form('ClassVar')
Annotated = _Form('Annotated')
Concatenate = _Form('Concatenate')
TypeGuard = _Form('TypeGuard')
Unpack = _Form('Unpack')
Required = _Form('Required')
NotRequired = _Form('NotRequired')
List = _Form('List', list)
Dict = _Form('Dict', dict)
Set = _Form('Set', set)
FrozenSet = _Form('FrozenSet', frozenset)
Tuple = _Form('Tuple', tuple)
Type = _Form('Type', type)
Callable = _Form('Callable')
Iterable = _Form('Iterable')
Iterator = _Form('Iterator')
Generator = _Form('Generator')
AsyncGenerator = _Form('AsyncGenerator')
AsyncIterable = _Form('AsyncIterable')
AsyncIterator = _Form('AsyncIterator')
Awaitable = _Form('Awaitable')
Coroutine = _Form('Coroutine')
Collection = _Form('Collection')
Container = _Form('Container')
Sequence = _Form('Sequence')
MutableSequence = _Form('MutableSequence')
Mapping = _Form('Mapping')
MutableMapping = _Form('MutableMapping')
AbstractSet = _Form('AbstractSet')
MutableSet = _Form('MutableSet')
KeysView = _Form('KeysView')
ValuesView = _Form('ValuesView')
ItemsView = _Form('ItemsView')
Hashable = _Form('Hashable')
Sized = _Form('Sized')
Reversible = _Form('Reversible')
ByteString = _Form('ByteString', bytes)
DefaultDict = _Form('DefaultDict', dict)
OrderedDict = _Form('OrderedDict', dict)
Counter = _Form('Counter', dict)
ChainMap = _Form('ChainMap')
Deque = _Form('Deque')
ContextManager = _Form('ContextManager')
AsyncContextManager = _Form('AsyncContextManager')
Pattern = _Form('Pattern')
Match = _Form('Match')
IO = _Form('IO')
TextIO = _Form('TextIO')
BinaryIO = _Form('BinaryIO')
Text = str
_origins = {'Union': Union, 'Literal': Literal, 'ClassVar': ClassVar, 'Final': Final}


class TypeVar:
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        self.__name__ = name
        self.__constraints__ = constraints
        self.__bound__ = bound
        self._sign = '+' if covariant else '-' if contravariant else '~'

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __repr__(self):
        return self._sign + self.__name__


class ParamSpec(TypeVar):
    @property
    def args(self):
        return self

    @property
    def kwargs(self):
        return self


class TypeVarTuple(TypeVar):
    def __iter__(self):
        yield self


AnyStr = TypeVar('AnyStr', bytes, str)


class Generic:
    __slots__ = ()

    def __class_getitem__(cls, params):
        return cls


class Protocol(Generic):
    __slots__ = ()


class SupportsInt(Protocol):
    pass


class SupportsFloat(Protocol):
    pass


class SupportsIndex(Protocol):
    pass


class SupportsAbs(Protocol):
    pass


class SupportsRound(Protocol):
    pass


class NewType:
    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp

    def __call__(self, x):
        return x

    def __repr__(self):
        return '__main__.' + self.__name__


class _NamedTupleType(type):
    def __new__(mcls, name, bases, namespace):
        if not bases:
            return type.__new__(mcls, name, bases, namespace)
        from collections import namedtuple
        names = list(namespace.get('__annotations__', {}))
        defaults = []
        for field in names:
            if field in namespace:
                defaults.append(namespace[field])
            elif defaults:
                raise TypeError('Non-default namedtuple field ' + field + ' cannot follow default field'
                                + ('s' if len(defaults) > 1 else '') + ' '
                                + ', '.join([n for n in names if n in namespace]))
        made = namedtuple(name, names, defaults=defaults)
        made.__annotations__ = namespace.get('__annotations__', {})
        for key, value in namespace.items():
            if key not in names and key not in ('__module__', '__qualname__', '__annotations__', '__dict__', '__weakref__'):
                setattr(made, key, value)
        return made

    def __call__(cls, typename, fields=(), /, **kwargs):
        from collections import namedtuple
        made = namedtuple(typename, [name for name, kind in fields])
        made.__annotations__ = dict(fields)
        return made


class NamedTuple(metaclass=_NamedTupleType):
    pass


class _TypedDictType(type):
    def __new__(mcls, name, bases, namespace, total=True):
        cls = type.__new__(mcls, name, (), {key: value for key, value in namespace.items() if key not in ('__dict__', '__weakref__')})
        notes = {}
        for base in bases:
            notes.update(getattr(base, '__annotations__', {}))
        notes.update(namespace.get('__annotations__', {}))
        cls.__annotations__ = notes
        cls.__total__ = total
        return cls

    def __init__(cls, *args, **kwds):
        pass

    def __call__(cls, *args, **kwds):
        return dict(*args, **kwds)


class TypedDict(metaclass=_TypedDictType):
    pass


def cast(typ, val):
    return val


def overload(func):
    return func


def final(f):
    return f


def no_type_check(arg):
    return arg


def runtime_checkable(cls):
    return cls


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    return obj


def assert_never(arg, /):
    raise AssertionError('Expected code to be unreachable, but got: ' + repr(arg))


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            hints.update(base.__dict__.get('__annotations__', {}))
    else:
        hints.update(getattr(obj, '__annotations__', {}))
    return {name: type(None) if hint is None else hint for name, hint in hints.items()}


def get_origin(tp):
    return getattr(tp, '__origin__', None)


def get_args(tp):
    return getattr(tp, '__args__', ())
