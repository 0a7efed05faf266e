"""Shallow and deep copies. Instances are copied by their __dict__ and __slots__, or by __copy__ and __deepcopy__."""


class Error(Exception):
    pass


error = Error

_FIXED = (int, float, complex, bool, str, bytes, type(None), type, range, type(Ellipsis), type(NotImplemented), type(len),
          type(lambda: 0), slice, property)
_MISSING = object()


def _slots(cls):
    for base in cls.__mro__:
        slots = base.__dict__.get('__slots__', ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name not in ('__dict__', '__weakref__'):
                if name.startswith('__') and not name.endswith('__'):
                    name = '_' + base.__name__.lstrip('_') + name
                yield name


def _reconstruct(x, change):
    """A new object of x's class; change makes its parts from those of x."""
    cls = type(x)
    if isinstance(x, BaseException):
        new = cls.__new__(cls, *change(x.args))
        new.args = change(x.args)
    elif isinstance(x, tuple):
        new = tuple.__new__(cls, [change(y) for y in x])
    elif isinstance(x, frozenset):
        new = frozenset.__new__(cls, [change(y) for y in x])
    elif isinstance(x, (int, float, complex, str, bytes)):
        new = cls.__new__(cls, x)
    else:
        new = cls.__new__(cls)
    return new


def _fill(x, new, change):
    if isinstance(x, list):
        for y in x:
            list.append(new, change(y))
    elif isinstance(x, dict):
        for key, value in dict.items(x):
            dict.__setitem__(new, change(key), change(value))
    elif isinstance(x, set):
        for y in x:
            set.add(new, change(y))
    elif isinstance(x, bytearray):
        bytearray.extend(new, x)
    state = _MISSING
    if hasattr(x, '__getstate__') and '__getstate__' not in object.__dict__ or hasattr(x, '__setstate__'):
        state = x.__getstate__() if hasattr(x, '__getstate__') else x.__dict__
    if state is not _MISSING and hasattr(x, '__setstate__'):
        new.__setstate__(change(state))
        return
    if hasattr(x, '__dict__'):
        for name, value in x.__dict__.items():
            new.__dict__[name] = change(value)
    for name in _slots(type(x)):
        value = getattr(x, name, _MISSING)
        if value is not _MISSING:
            object.__setattr__(new, name, change(value))


def copy(x):
    cls = type(x)
    if cls in _FIXED or cls is tuple or cls is frozenset or isinstance(x, type):
        return x
    method = getattr(cls, '__copy__', None)
    if method is not None:
        return method(x)
    if cls is list or cls is dict or cls is set or cls is bytearray:
        return x.copy()
    _check(x)
    new = _reconstruct(x, lambda y: y)
    _fill(x, new, lambda y: y)
    return new


def _check(x):
    if hasattr(x, '__next__') and hasattr(x, 'send'):
        raise TypeError("cannot pickle '" + type(x).__name__ + "' object")


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if cls in _FIXED:
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x), _MISSING)
    if known is not _MISSING:
        return known
    if isinstance(x, type):
        return x

    def change(y):
        return deepcopy(y, memo)

    method = getattr(cls, '__deepcopy__', None)
    if method is not None:
        new = method(x, memo)
    elif cls is list:
        new = memo[id(x)] = []
        for y in x:
            new.append(deepcopy(y, memo))
    elif cls is dict:
        new = memo[id(x)] = {}
        for key, value in x.items():
            new[deepcopy(key, memo)] = deepcopy(value, memo)
    elif cls is tuple:
        items = [deepcopy(y, memo) for y in x]
        if id(x) in memo:
            return memo[id(x)]
        new = x
        for y, z in zip(x, items):
            if y is not z:
                new = tuple(items)
                break
    elif cls is type(change.__get__(x)):
        new = deepcopy(x.__self__, memo)
        new = x.__func__.__get__(new)
    else:
        _check(x)
        new = memo[id(x)] = _reconstruct(x, change)
        _fill(x, new, change)
    if new is not x:
        memo[id(x)] = new
        # x must live as long as its id is in the memo
        memo.setdefault(id(memo), []).append(x)
    return new
