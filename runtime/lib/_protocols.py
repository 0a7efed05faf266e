"""Protocols (PEP 544): classes that check instances for their attributes."""

from abc import ABCMeta, abstractmethod
from _typing_forms import Generic

_OWN = ('__abstractmethods__', '__annotations__', '__dict__', '__doc__', '__init__', '__module__', '__new__', '__orig_bases__', '__parameters__',
        '__slots__', '__subclasshook__', '__weakref__', '__class_getitem__', '__init_subclass__', '__qualname__', '_is_protocol',
        '_is_runtime_protocol', '_takes_variables')


def _members(cls):
    """Names of what a protocol asks for."""
    names = []
    for base in cls.__mro__[:-1]:
        if base is Protocol or base is Generic:
            continue
        for name in [*base.__dict__, *base.__dict__.get('__annotations__', {})]:
            if name not in _OWN and not name.startswith('_abc_') and name not in names:
                names.append(name)
    return names


def _has_methods_only(cls):
    return all([callable(getattr(cls, name, None)) for name in _members(cls)])


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, instance):
        if not cls._is_protocol:
            return super().__instancecheck__(instance)
        _check_runtime(cls)
        if _inherits(type(instance), cls):
            return True
        for name in _members(cls):
            if not hasattr(instance, name) or callable(getattr(cls, name, None)) and getattr(instance, name) is None:
                return False
        return True

    def __subclasscheck__(cls, subclass):
        if not cls._is_protocol:
            return super().__subclasscheck__(subclass)
        _check_runtime(cls)
        if not _has_methods_only(cls):
            raise TypeError("Protocols with non-method members don't support issubclass()")
        if not isinstance(subclass, type):
            raise TypeError('issubclass() arg 1 must be a class')
        return _inherits(subclass, cls) or all([_provides(subclass, name) for name in _members(cls)])


def _inherits(cls, protocol):
    return protocol in cls.__mro__ or any([issubclass(cls, other) for other in protocol._abc_registry])


def _check_runtime(cls):
    if not getattr(cls, '_is_runtime_protocol', False):
        raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')


def _provides(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name] is not None
        if getattr(cls, '_is_protocol', False) and name in base.__dict__.get('__annotations__', {}):
            return True
    return False


def _refuse(self, *args, **kwargs):
    """__init__ of protocols; a class below one finds the next in its order."""
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    for base in cls.__mro__:
        init = base.__dict__.get('__init__', _refuse)
        if init is not _refuse:
            cls.__init__ = init
            break
    cls.__init__(self, *args, **kwargs)


class Protocol(Generic, metaclass=_ProtocolMeta):
    __module__ = 'typing'
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False
    _takes_variables = True

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if '_is_protocol' not in cls.__dict__:
            cls._is_protocol = Protocol in cls.__bases__
        if not cls._is_protocol:
            return
        for base in cls.__bases__:
            if base is not object and base is not Generic and not getattr(base, '_is_protocol', False) and base.__module__ not in ('collections.abc', 'contextlib'):
                raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        if '__init__' not in cls.__dict__:
            cls.__init__ = _refuse


def runtime_checkable(cls):
    if not (isinstance(cls, type) and issubclass(cls, Generic) and cls._is_protocol):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    return cls



class SupportsInt(Protocol):
    __module__ = 'typing'
    __slots__ = ()
    _is_runtime_protocol = True

    @abstractmethod
    def __int__(self):
        pass


class SupportsFloat(Protocol):
    __module__ = 'typing'
    __slots__ = ()
    _is_runtime_protocol = True

    @abstractmethod
    def __float__(self):
        pass


class SupportsComplex(Protocol):
    __module__ = 'typing'
    __slots__ = ()
    _is_runtime_protocol = True

    @abstractmethod
    def __complex__(self):
        pass


class SupportsBytes(Protocol):
    __module__ = 'typing'
    __slots__ = ()
    _is_runtime_protocol = True

    @abstractmethod
    def __bytes__(self):
        pass


class SupportsIndex(Protocol):
    __module__ = 'typing'
    __slots__ = ()
    _is_runtime_protocol = True

    @abstractmethod
    def __index__(self):
        pass


class SupportsAbs(Protocol):
    __module__ = 'typing'
    __slots__ = ()
    _is_runtime_protocol = True

    @abstractmethod
    def __abs__(self):
        pass


class SupportsRound(Protocol):
    __module__ = 'typing'
    __slots__ = ()
    _is_runtime_protocol = True

    @abstractmethod
    def __round__(self, ndigits=0):
        pass
