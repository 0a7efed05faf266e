"""Container types. A deque is a ring buffer in a list; an OrderedDict keeps its order as every dict does."""

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple']

_KEYWORDS = frozenset(('False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def',
                       'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is',
                       'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield'))
_MISSING = object()

# Classes say by attributes what they are to match statements (__match_sequence__, __match_mapping__) and to isinstance() with the classes of collections.abc, which need
# not be linked for that.

# Containers whose repr is being made.
_shown = []


def _is_shown(container):
    return any(x is container for x in _shown)


def _field_names(typename, field_names, rename):
    if isinstance(field_names, str):
        field_names = field_names.replace(',', ' ').split()
    names = [str(name) for name in field_names]
    seen = set()
    if rename:
        for i, name in enumerate(names):
            if not name.isidentifier() or name in _KEYWORDS or name.startswith('_') or name in seen:
                names[i] = '_' + str(i)
            seen.add(name)
        seen = set()
    for name in [typename] + names:
        if not name.isidentifier():
            raise ValueError('Type names and field names must be valid identifiers: ' + repr(name))
        if name in _KEYWORDS:
            raise ValueError('Type names and field names cannot be a keyword: ' + repr(name))
    for name in names:
        if name.startswith('_') and not rename:
            raise ValueError('Field names cannot start with an underscore: ' + repr(name))
        if name in seen:
            raise ValueError('Encountered duplicate field name: ' + repr(name))
        seen.add(name)
    return tuple(names)


def _list_names(names):
    quoted = [repr(name) for name in names]
    if len(quoted) > 2:
        return ', '.join(quoted[:-1]) + ', and ' + quoted[-1]
    return ' and '.join(quoted)


class _field:
    """The descriptor of a field of a named tuple."""

    def __init__(self, index):
        self.index = index
        self.__doc__ = 'Alias for field number ' + str(index)

    def __get__(self, instance, owner=None):
        return self if instance is None else tuple.__getitem__(instance, self.index)

    def __set__(self, instance, value):
        raise AttributeError("can't set attribute")

    def __delete__(self, instance):
        raise AttributeError("can't delete attribute")


class _namedtuple(tuple):
    """What the classes that namedtuple makes have in common."""
    __slots__ = ()
    _fields = ()
    _field_defaults = {}

    def __new__(_cls, /, *args, **kwargs):
        fields = _cls._fields
        if kwargs or len(args) != len(fields):
            args = _cls._arguments(args, kwargs)
        return tuple.__new__(_cls, args)

    @classmethod
    def _arguments(cls, args, kwargs):
        fields = cls._fields
        prefix = cls.__name__ + '.__new__() '
        if len(args) > len(fields):
            least = len(fields) - len(cls._field_defaults) + 1
            most = len(fields) + 1
            raise TypeError(prefix + 'takes ' + ('from ' + str(least) + ' to ' if least != most else '') + str(most)
                            + ' positional arguments but ' + str(len(args) + 1) + ' were given')
        values = list(args)
        for name in kwargs:
            if name not in fields:
                raise TypeError(prefix + "got an unexpected keyword argument '" + name + "'")
            if fields.index(name) < len(args):
                raise TypeError(prefix + "got multiple values for argument '" + name + "'")
        missing = []
        for name in fields[len(args):]:
            if name in kwargs:
                values.append(kwargs[name])
            elif name in cls._field_defaults:
                values.append(cls._field_defaults[name])
            else:
                missing.append(name)
        if missing:
            raise TypeError(prefix + 'missing ' + str(len(missing)) + ' required positional argument'
                            + ('s' if len(missing) > 1 else '') + ': ' + _list_names(missing))
        return values

    @classmethod
    def _make(cls, iterable):
        values = tuple(iterable)
        if len(values) != len(cls._fields):
            raise TypeError('Expected ' + str(len(cls._fields)) + ' arguments, got ' + str(len(values)))
        return tuple.__new__(cls, values)

    def _replace(self, /, **kwds):
        values = [kwds.pop(name, value) for name, value in zip(self._fields, self)]
        if kwds:
            raise ValueError('Got unexpected field names: ' + repr(list(kwds)))
        return self._make(values)

    def _asdict(self):
        return dict(zip(self._fields, self))

    def __repr__(self):
        return (type(self).__name__ + '('
                + ', '.join([name + '=' + repr(value) for name, value in zip(self._fields, self)]) + ')')

    def __getnewargs__(self):
        return tuple(self)


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    typename = str(typename)
    names = _field_names(typename, field_names, rename)
    values = ()
    if defaults is not None:
        values = tuple(defaults)
        if len(values) > len(names):
            raise TypeError('Got more default values than field names')
    namespace = {'__slots__': (), '_fields': names, '__match_args__': names,
                 '_field_defaults': dict(zip(names[len(names) - len(values):], values)),
                 '__doc__': typename + '(' + ', '.join(names) + ')'}
    if module is not None:
        namespace['__module__'] = module
    for i, name in enumerate(names):
        namespace[name] = _field(i)
    return type(typename, (_namedtuple,), namespace)


class deque:
    __hash__ = None
    __class_getitem__ = classmethod(type(list[int]))
    __match_sequence__ = __mutable_sequence__ = True

    def __init__(self, iterable=(), maxlen=None):
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError('an integer is required')
            if maxlen < 0:
                raise ValueError('maxlen must be non-negative')
        self._maxlen = maxlen
        deque.clear(self)
        deque.extend(self, iterable)

    @property
    def maxlen(self):
        return self._maxlen

    def clear(self):
        self._ring = [None] * 8
        self._first = 0
        self._size = 0
        self._changes = 0

    def _grow(self):
        ring = self._ring
        self._ring = ring[self._first:] + ring[:self._first] + [None] * len(ring)
        self._first = 0

    def append(self, x, /):
        size = self._size
        if size == self._maxlen:
            if size == 0:
                return
            deque.popleft(self)
            size -= 1
        if size == len(self._ring):
            self._grow()
        ring = self._ring
        ring[self._first + size & len(ring) - 1] = x
        self._size = size + 1
        self._changes += 1

    def appendleft(self, x, /):
        if self._size == self._maxlen:
            if self._size == 0:
                return
            deque.pop(self)
        if self._size == len(self._ring):
            self._grow()
        ring = self._ring
        self._first = self._first - 1 & len(ring) - 1
        ring[self._first] = x
        self._size += 1
        self._changes += 1

    def pop(self):
        if self._size == 0:
            raise IndexError('pop from an empty deque')
        self._size -= 1
        self._changes += 1
        ring = self._ring
        i = self._first + self._size & len(ring) - 1
        x = ring[i]
        ring[i] = None
        return x

    def popleft(self):
        if self._size == 0:
            raise IndexError('pop from an empty deque')
        ring = self._ring
        x = ring[self._first]
        ring[self._first] = None
        self._first = self._first + 1 & len(ring) - 1
        self._size -= 1
        self._changes += 1
        return x

    def extend(self, iterable, /):
        if iterable is self:
            iterable = list(iterable)
        for x in iterable:
            deque.append(self, x)

    def extendleft(self, iterable, /):
        if iterable is self:
            iterable = list(iterable)
        for x in iterable:
            deque.appendleft(self, x)

    def rotate(self, n=1, /):
        if self._size > 1:
            n %= self._size
            if n <= self._size >> 1:
                for i in range(n):
                    deque.appendleft(self, deque.pop(self))
            else:
                for i in range(self._size - n):
                    deque.append(self, deque.popleft(self))

    def __len__(self):
        return self._size

    def __iter__(self):
        return self._forwards(self._changes, self._size)

    def _forwards(self, changes, size):
        for i in range(size):
            if changes != self._changes:
                break
            yield self._ring[self._first + i & len(self._ring) - 1]
        if changes != self._changes:
            raise RuntimeError('deque mutated during iteration')

    def __reversed__(self):
        return self._backwards(self._changes, self._size)

    def _backwards(self, changes, size):
        for i in range(size - 1, -1, -1):
            if changes != self._changes:
                raise RuntimeError('deque mutated during iteration')
            yield self._ring[self._first + i & len(self._ring) - 1]

    def _place(self, i):
        if not isinstance(i, int):
            if not hasattr(i, '__index__'):
                raise TypeError("sequence index must be integer, not '" + type(i).__name__ + "'")
            i = i.__index__()
        if i < 0:
            i += self._size
        if not 0 <= i < self._size:
            raise IndexError('deque index out of range')
        return self._first + i & len(self._ring) - 1

    def __getitem__(self, i, /):
        return self._ring[self._place(i)]

    def __setitem__(self, i, x, /):
        self._ring[self._place(i)] = x

    def _remove_at(self, i):
        deque.rotate(self, -i)
        deque.popleft(self)
        deque.rotate(self, i)

    def __delitem__(self, i, /):
        self._place(i)
        self._remove_at(i if i >= 0 else i + self._size)

    def __contains__(self, x, /):
        for y in self:
            if x is y or y == x:
                return True
        return False

    def count(self, x, /):
        n = 0
        for y in self:
            if x is y or y == x:
                n += 1
        return n

    def index(self, x, start=0, stop=None, /):
        size = self._size
        if start < 0:
            start = max(start + size, 0)
        if stop is None or stop > size:
            stop = size
        elif stop < 0:
            stop += size
        while start < stop:
            y = self[start]
            if x is y or y == x:
                return start
            if self._size != size:
                raise RuntimeError('deque mutated during iteration')
            start += 1
        raise ValueError(repr(x) + ' is not in deque')

    def insert(self, i, x, /):
        if self._size == self._maxlen:
            raise IndexError('deque already at its maximum size')
        if i < 0:
            i = max(i + self._size, 0)
        if i >= self._size:
            deque.append(self, x)
            return
        deque.rotate(self, -i)
        deque.appendleft(self, x)
        deque.rotate(self, i)

    def remove(self, x, /):
        for i in range(self._size):
            y = self[i]
            if x is y or y == x:
                self._remove_at(i)
                return
        raise ValueError(repr(x) + ' is not in deque')

    def reverse(self):
        items = list(self)
        deque.clear(self)
        for x in items:
            deque.appendleft(self, x)

    def copy(self):
        return type(self)(self, self._maxlen)

    __copy__ = copy

    def __repr__(self):
        if _is_shown(self):
            return '[...]'
        _shown.append(self)
        try:
            text = type(self).__name__ + '(' + repr(list(self))
        finally:
            _shown.pop()
        if self._maxlen is not None:
            text += ', maxlen=' + str(self._maxlen)
        return text + ')'

    def __add__(self, other, /):
        if not isinstance(other, deque):
            raise TypeError('can only concatenate deque (not "' + type(other).__name__ + '") to deque')
        result = self.copy()
        result.extend(other)
        return result

    def __iadd__(self, other, /):
        deque.extend(self, other)
        return self

    def __mul__(self, n, /):
        if not isinstance(n, int):
            return NotImplemented
        result = type(self)((), self._maxlen)
        for i in range(n):
            result.extend(self)
        return result

    __rmul__ = __mul__

    def __imul__(self, n, /):
        items = list(self)
        if n <= 0:
            deque.clear(self)
        for i in range(n - 1):
            deque.extend(self, items)
        return self

    def __eq__(self, other, /):
        return list(self) == list(other) if isinstance(other, deque) else NotImplemented

    def __lt__(self, other, /):
        return list(self) < list(other) if isinstance(other, deque) else NotImplemented

    def __le__(self, other, /):
        return list(self) <= list(other) if isinstance(other, deque) else NotImplemented

    def __gt__(self, other, /):
        return list(self) > list(other) if isinstance(other, deque) else NotImplemented

    def __ge__(self, other, /):
        return list(self) >= list(other) if isinstance(other, deque) else NotImplemented


class OrderedDict(dict):
    def popitem(self, last=True):
        if not self:
            raise KeyError('dictionary is empty')
        key = next(reversed(self) if last else iter(self))
        return key, dict.pop(self, key)

    def move_to_end(self, key, last=True):
        value = dict.__getitem__(self, key)
        if last:
            dict.__delitem__(self, key)
            dict.__setitem__(self, key, value)
        else:
            rest = [(k, v) for k, v in dict.items(self) if k != key]
            dict.clear(self)
            dict.__setitem__(self, key, value)
            dict.update(self, rest)

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and list(self) == list(other)
        return dict.__eq__(self, other)

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    __hash__ = None

    def __repr__(self):
        if not self:
            return type(self).__name__ + '()'
        if _is_shown(self):
            return '...'
        _shown.append(self)
        try:
            return type(self).__name__ + '(' + repr(list(self.items())) + ')'
        finally:
            _shown.pop()

    def pop(self, key, default=_MISSING):
        return dict.pop(self, key) if default is _MISSING else dict.pop(self, key, default)

    def setdefault(self, key, default=None):
        return dict.setdefault(self, key, default)

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, value=None):
        result = cls()
        for key in iterable:
            result[key] = value
        return result

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(self)
        result.update(other)
        return result

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(other)
        result.update(self)
        return result

    def __ior__(self, other):
        self.update(other)
        return self


class defaultdict(dict):
    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        dict.__init__(self, *args, **kwargs)
        self.default_factory = default_factory

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        value = self[key] = self.default_factory()
        return value

    def __repr__(self):
        if _is_shown(self):
            factory = '...'
        else:
            _shown.append(self)
            try:
                factory = repr(self.default_factory)
            finally:
                _shown.pop()
        return type(self).__name__ + '(' + factory + ', ' + dict.__repr__(self) + ')'

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = self.copy()
        result.update(other)
        return result

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        result = type(self)(self.default_factory, other)
        result.update(self)
        return result


class Counter(dict):
    def __init__(self, iterable=None, /, **kwds):
        dict.__init__(self)
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        items = sorted(self.items(), key=lambda item: item[1], reverse=True)
        return items if n is None else items[:max(n, 0)]

    def elements(self):
        for key, count in self.items():
            for i in range(count):
                yield key

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def _count(self, iterable, sign):
        if iterable is None:
            return
        if isinstance(iterable, dict):
            if sign > 0 and not self:
                # Counts of whatever kind: there is nothing to add them to.
                dict.update(self, iterable)
                return
            for key, count in iterable.items():
                self[key] = self.get(key, 0) + sign * count
        else:
            for key in iterable:
                self[key] = self.get(key, 0) + sign

    def update(self, iterable=None, /, **kwds):
        self._count(iterable, 1)
        self._count(kwds, 1)

    def subtract(self, iterable=None, /, **kwds):
        self._count(iterable, -1)
        self._count(kwds, -1)

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def __delitem__(self, key):
        if key in self:
            dict.__delitem__(self, key)

    def __repr__(self):
        if not self:
            return type(self).__name__ + '()'
        try:
            items = self.most_common()
        except TypeError:
            items = self.items()
        return type(self).__name__ + '({' + ', '.join([repr(k) + ': ' + repr(v) for k, v in items]) + '})'

    def __eq__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other <= self

    def __ne__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    __hash__ = None

    def __le__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[key] <= other[key] for c in (self, other) for key in c)

    def __lt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return other <= self

    def __gt__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return other < self

    def _combine(self, other, function):
        result = Counter()
        for key in self:
            n = function(self[key], other[key])
            if n > 0:
                result[key] = n
        for key in other:
            if key not in self:
                n = function(0, other[key])
                if n > 0:
                    result[key] = n
        return result

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self._combine(other, lambda a, b: a + b)

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self._combine(other, lambda a, b: a - b)

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self._combine(other, max)

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        return self._combine(other, min)

    def __pos__(self):
        return self._combine(Counter(), lambda a, b: a)

    def __neg__(self):
        return self._combine(Counter(), lambda a, b: -a)

    def _keep(self, result):
        self.clear()
        for key, count in result.items():
            self[key] = count
        return self

    def __iadd__(self, other):
        return self._keep(self + other)

    def __isub__(self, other):
        return self._keep(self - other)

    def __ior__(self, other):
        return self._keep(self | other)

    def __iand__(self, other):
        return self._keep(self & other)


class _Mapping:
    """The methods of a mapping, from its items, length, assignment and deletion."""
    __match_mapping__ = __mutable_mapping__ = True
    __hash__ = None

    def get(self, key, default=None):
        return self[key] if key in self else default

    def keys(self):
        return dict.fromkeys(self).keys()

    def values(self):
        return dict(self.items()).values()

    def items(self):
        return {key: self[key] for key in self}.items()

    def pop(self, key, default=_MISSING):
        try:
            value = self[key]
        except KeyError:
            if default is _MISSING:
                raise
            return default
        del self[key]
        return value

    def popitem(self):
        for key in self:
            return key, self.pop(key)
        raise KeyError

    def clear(self):
        for key in list(self):
            del self[key]

    def update(self, other=(), /, **kwds):
        if hasattr(other, 'keys'):
            for key in other.keys():
                self[key] = other[key]
        else:
            for key, value in other:
                self[key] = value
        for key, value in kwds.items():
            self[key] = value

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def __eq__(self, other):
        if not isinstance(other, (dict, _Mapping)):
            return NotImplemented
        return dict(self.items()) == dict(other.items())


class ChainMap(_Mapping):
    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key]
            except KeyError:
                pass
        return self.__missing__(key)

    def __contains__(self, key):
        return any(key in mapping for mapping in self.maps)

    def __iter__(self):
        keys = {}
        for mapping in reversed(self.maps):
            for key in mapping:
                keys[key] = None
        return iter(keys)

    def __len__(self):
        keys = set()
        for mapping in self.maps:
            keys.update(mapping)
        return len(keys)

    def __bool__(self):
        return any(self.maps)

    def __repr__(self):
        return type(self).__name__ + '(' + ', '.join([repr(mapping) for mapping in self.maps]) + ')'

    def copy(self):
        return type(self)(self.maps[0].copy(), *self.maps[1:])

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        if m is None:
            m = kwargs
        elif kwargs:
            m.update(kwargs)
        return type(self)(m, *self.maps)

    @property
    def parents(self):
        return type(self)(*self.maps[1:])

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        try:
            del self.maps[0][key]
        except KeyError:
            raise KeyError('Key not found in the first mapping: ' + repr(key))

    def pop(self, key, *args):
        try:
            return self.maps[0].pop(key, *args)
        except KeyError:
            raise KeyError('Key not found in the first mapping: ' + repr(key))

    def popitem(self):
        try:
            return self.maps[0].popitem()
        except KeyError:
            raise KeyError('No keys found in the first mapping.')

    def clear(self):
        self.maps[0].clear()

    def __or__(self, other):
        if not isinstance(other, (dict, _Mapping)):
            return NotImplemented
        m = self.copy()
        m.maps[0].update(other)
        return m

    def __ror__(self, other):
        if not isinstance(other, (dict, _Mapping)):
            return NotImplemented
        result = dict(other)
        for mapping in reversed(self.maps):
            result.update(mapping)
        return type(self)(result)

    def __ior__(self, other):
        self.maps[0].update(other)
        return self


class UserDict(_Mapping):
    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        if hasattr(type(self), '__missing__'):
            return type(self).__missing__(self, key)
        raise KeyError(key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def __repr__(self):
        return repr(self.data)

    def copy(self):
        result = type(self)()
        result.data = self.data.copy()
        return result

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, (dict, UserDict)):
            return NotImplemented
        return type(self)(self.data | dict(other))

    def __ror__(self, other):
        if not isinstance(other, (dict, UserDict)):
            return NotImplemented
        return type(self)(dict(other) | self.data)

    def __ior__(self, other):
        self.update(other)
        return self

    @classmethod
    def fromkeys(cls, iterable, value=None):
        result = cls()
        for key in iterable:
            result[key] = value
        return result


def _data(x):
    return x.data if isinstance(x, (UserList, UserString)) else x


class UserList:
    __match_sequence__ = __mutable_sequence__ = True

    def __init__(self, initlist=None):
        self.data = list(_data(initlist)) if initlist is not None else []

    def __repr__(self):
        return repr(self.data)

    def __eq__(self, other):
        return self.data == _data(other)

    def __lt__(self, other):
        return self.data < _data(other)

    def __le__(self, other):
        return self.data <= _data(other)

    def __gt__(self, other):
        return self.data > _data(other)

    def __ge__(self, other):
        return self.data >= _data(other)

    __hash__ = None

    def __contains__(self, item):
        return item in self.data

    def __len__(self):
        return len(self.data)

    def __iter__(self):
        i = 0
        try:
            while True:
                yield self[i]
                i += 1
        except IndexError:
            pass

    def __getitem__(self, i):
        return type(self)(self.data[i]) if isinstance(i, slice) else self.data[i]

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        return type(self)(self.data + list(_data(other)))

    def __radd__(self, other):
        return type(self)(list(_data(other)) + self.data)

    def __iadd__(self, other):
        self.data += _data(other)
        return self

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def append(self, item):
        self.data.append(item)

    def insert(self, i, item):
        self.data.insert(i, item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def copy(self):
        return type(self)(self)

    __copy__ = copy

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def reverse(self):
        self.data.reverse()

    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)

    def extend(self, other):
        self.data.extend(_data(other))


class UserString:
    __match_sequence__ = True

    def __init__(self, seq):
        self.data = str(_data(seq))

    def __str__(self):
        return self.data

    def __repr__(self):
        return repr(self.data)

    def __hash__(self):
        return hash(self.data)

    def __eq__(self, other):
        return self.data == _data(other)

    def __lt__(self, other):
        return self.data < _data(other)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        return type(self)(self.data[i])

    def __contains__(self, text):
        return _data(text) in self.data

    def __add__(self, other):
        return type(self)(self.data + str(_data(other)))

    def __radd__(self, other):
        return type(self)(str(other) + self.data)

    def __mul__(self, n):
        return type(self)(self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return type(self)(self.data % args)

    def __getattr__(self, name):
        # the methods of str; those that give a str give a UserString
        method = getattr(self.data, name)

        def call(*args, **kwds):
            result = method(*[_data(a) for a in args], **kwds)
            return type(self)(result) if type(result) is str else result
        return call
