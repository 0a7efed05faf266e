"""Names for annotations (PEP 484 and later): kept, shown as CPython shows them, not checked. A name costs only where it is used."""

from _protocols import (Protocol, SupportsAbs, SupportsBytes, SupportsComplex, SupportsFloat, SupportsIndex, SupportsInt, SupportsRound,
                        runtime_checkable)
from _typed_records import NamedTuple, NewType, NotRequired, Required, TypedDict, is_typeddict
from _typing_forms import (Alias, Annotated, AnnotatedAlias, CallableForm, Form, ForwardRef, Generic, Literal, Optional, ParamSpec, ParamSpecArgs,
                           ParamSpecKwargs, TupleForm, TypeVar, TypeVarTuple, Union, Unpack, replaced_names)

TYPE_CHECKING = False
Text = str
AnyStr = TypeVar('AnyStr', bytes, str)

Any = Form('Any')
NoReturn = Form('NoReturn')
Never = Form('Never')
Self = Form('Self')
LiteralString = Form('LiteralString')
TypeAlias = Form('TypeAlias')
Final = Form('Final')
ClassVar = Form('ClassVar')
Concatenate = Form('Concatenate')
TypeGuard = Form('TypeGuard')
IO = Form('IO')
TextIO = Form('TextIO')
BinaryIO = Form('BinaryIO')
Type = Form('Type', type)
Dict = Form('Dict', dict)
List = Form('List', list)
Set = Form('Set', set)
FrozenSet = Form('FrozenSet', frozenset)
Tuple = TupleForm('Tuple', tuple)


class _Imported(type):
    """Metaclass of class statements that stand for forms whose classes other modules have: they are made where something reads the name."""

    def __new__(mcls, name, bases, namespace):
        if not bases:
            return super().__new__(mcls, name, bases, namespace)
        return namespace.get('form', Form)(name, namespace['origin'])


class _OfModule(metaclass=_Imported):
    pass


class Callable(_OfModule):
    from collections.abc import Callable as origin
    form = CallableForm


class AbstractSet(_OfModule):
    from collections.abc import Set as origin


class ByteString(_OfModule):
    from collections.abc import ByteString as origin


class Container(_OfModule):
    from collections.abc import Container as origin


class ContextManager(_OfModule):
    from contextlib import AbstractContextManager as origin


class Hashable(_OfModule):
    from collections.abc import Hashable as origin


class ItemsView(_OfModule):
    from collections.abc import ItemsView as origin


class Iterable(_OfModule):
    from collections.abc import Iterable as origin


class Iterator(_OfModule):
    from collections.abc import Iterator as origin


class KeysView(_OfModule):
    from collections.abc import KeysView as origin


class Mapping(_OfModule):
    from collections.abc import Mapping as origin


class MappingView(_OfModule):
    from collections.abc import MappingView as origin


class MutableMapping(_OfModule):
    from collections.abc import MutableMapping as origin


class MutableSequence(_OfModule):
    from collections.abc import MutableSequence as origin


class MutableSet(_OfModule):
    from collections.abc import MutableSet as origin


class Sequence(_OfModule):
    from collections.abc import Sequence as origin


class Sized(_OfModule):
    from collections.abc import Sized as origin


class ValuesView(_OfModule):
    from collections.abc import ValuesView as origin


class Awaitable(_OfModule):
    from collections.abc import Awaitable as origin


class AsyncIterator(_OfModule):
    from collections.abc import AsyncIterator as origin


class AsyncIterable(_OfModule):
    from collections.abc import AsyncIterable as origin


class Coroutine(_OfModule):
    from collections.abc import Coroutine as origin


class Collection(_OfModule):
    from collections.abc import Collection as origin


class AsyncGenerator(_OfModule):
    from collections.abc import AsyncGenerator as origin


class AsyncContextManager(_OfModule):
    from contextlib import AbstractAsyncContextManager as origin


class Reversible(_OfModule):
    from collections.abc import Reversible as origin


class ChainMap(_OfModule):
    from collections import ChainMap as origin


class Counter(_OfModule):
    from collections import Counter as origin


class Deque(_OfModule):
    from collections import deque as origin


class DefaultDict(_OfModule):
    from collections import defaultdict as origin


class OrderedDict(_OfModule):
    from collections import OrderedDict as origin


class Generator(_OfModule):
    from collections.abc import Generator as origin


class Match(_OfModule):
    from re import Match as origin


class Pattern(_OfModule):
    from re import Pattern as origin


_overloads = {}


def cast(typ, val):
    return val


def _overloaded(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should '
                              'always be followed by an implementation that is not @overload-ed.')


def overload(func):
    _overloads.setdefault((func.__module__, func.__qualname__), []).append(func)
    return _overloaded


def get_overloads(func):
    return list(_overloads.get((func.__module__, func.__qualname__), ()))


def clear_overloads():
    _overloads.clear()


def final(f):
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def no_type_check(arg):
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


def no_type_check_decorator(decorator):
    def checked(*args, **kwds):
        return no_type_check(decorator(*args, **kwds))
    return checked


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(), **kwargs):
    def mark(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {'eq_default': eq_default, 'order_default': order_default, 'kw_only_default': kw_only_default,
                                             'field_specifiers': field_specifiers, 'kwargs': kwargs}
        return cls_or_fn
    return mark


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    import sys
    print(f'Runtime type is {type(obj).__name__!r}', file=sys.stderr)
    return obj


def assert_never(arg, /):
    shown = repr(arg)
    raise AssertionError('Expected code to be unreachable, but got: ' + (shown if len(shown) <= 100 else shown[:100] + '...'))


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """
    The annotations of a class and those above it, or of a function. Those written as text name built-in types and what the dicts given
    have: a program's globals are not searched.
    """
    names = {**(globalns or {}), **(localns or {})}
    if isinstance(obj, type):
        hints = {}
        for base in reversed(obj.__mro__):
            hints.update(base.__dict__.get('__annotations__', {}))
            if globalns is None:
                names[base.__name__] = base
    else:
        hints = getattr(obj, '__annotations__', None)
        if hints is None:
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
    hints = {name: replaced_names(hint, names) for name, hint in hints.items()}
    return hints if include_extras else {name: _plain(hint) for name, hint in hints.items()}


def _plain(hint):
    """The type without Annotated, Required and NotRequired."""
    if isinstance(hint, AnnotatedAlias):
        return _plain(hint.__origin__)
    if not isinstance(hint, Alias):
        return hint
    if hint.__origin__ is Required or hint.__origin__ is NotRequired:
        return _plain(hint.__args__[0])
    return hint._with(tuple([_plain(value) for value in hint.__args__]))


def get_origin(tp):
    if isinstance(tp, AnnotatedAlias):
        return Annotated
    if tp is Generic:
        return Generic
    if type(tp) is type(int | str):
        return type(tp)
    return None if isinstance(tp, type) and not hasattr(tp, '__args__') else getattr(tp, '__origin__', None)


def get_args(tp):
    if isinstance(tp, AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    args = getattr(tp, '__args__', ()) if get_origin(tp) is not None or hasattr(tp, '__args__') else ()
    if len(args) > 0 and isinstance(tp, Alias) and isinstance(tp._form, CallableForm) and args[0] is not ...:
        return list(args[:-1]), args[-1]
    return args
