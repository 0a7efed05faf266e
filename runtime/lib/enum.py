"""Enumerations. The values are found when the class is made, not in its body: an auto() there stands for its value, and can
be combined with | & ^ ~ only."""


class auto:
    """A value to come, or an expression of such."""

    def __init__(self, value=None, function=None, operands=()):
        self.value = value
        self._function = function
        self._operands = operands

    def _get(self):
        if self._function is not None and self.value is None:
            self.value = self._function(*[x._get() if isinstance(x, auto) else x for x in self._operands])
        return self.value

    def __or__(self, other):
        return auto(None, lambda a, b: a | b, (self, other))

    def __ror__(self, other):
        return auto(None, lambda a, b: a | b, (other, self))

    def __and__(self, other):
        return auto(None, lambda a, b: a & b, (self, other))

    def __xor__(self, other):
        return auto(None, lambda a, b: a ^ b, (self, other))

    def __invert__(self):
        return auto(None, lambda a: ~a, (self,))


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


_FUNCTION = type(lambda: 0)
_FLAG_OPERATORS = ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__')
STRICT, CONFORM, EJECT, KEEP = 'strict', 'conform', 'eject', 'keep'


def _is_member(name, value):
    if isinstance(value, nonmember) or name.startswith('__') and name.endswith('__') or name.startswith('_') and name.endswith('_'):
        return False
    if isinstance(value, member):
        return True
    if isinstance(value, (_FUNCTION, classmethod, staticmethod)):
        return False
    return not (hasattr(value, '__get__') or hasattr(value, '__set__'))


class EnumType(type):
    def __new__(mcls, name, bases, namespace, boundary=None, **kwds):
        members = []
        rest = {}
        ignored = namespace.get('_ignore_', ())
        if isinstance(ignored, str):
            ignored = ignored.replace(',', ' ').split()
        for key, value in namespace.items():
            if key in ignored or key == '_ignore_':
                continue
            if bases and _is_member(key, value):
                members.append((key, value.value if isinstance(value, member) else value))
            else:
                rest[key] = value.value if isinstance(value, nonmember) else value
        for base in bases:
            if isinstance(base, EnumType) and base._member_map_:
                raise TypeError("<enum '" + name + "'> cannot extend " + repr(base))
        cls = type.__new__(mcls, name, bases, rest, **kwds)
        type.__setattr__(cls, '_member_map_', {})
        type.__setattr__(cls, '_member_names_', [])
        type.__setattr__(cls, '_value2member_map_', {})
        type.__setattr__(cls, '_unhashable_', [])
        if boundary is not None:
            type.__setattr__(cls, '_boundary_', boundary)
        data = None
        for base in cls.__mro__:
            if base is not object and not isinstance(base, EnumType):
                data = base
                if base in (int, float, str, bytes, complex, tuple):
                    break
        type.__setattr__(cls, '_member_type_', data or object)
        if data is not None:
            # the enumeration's text is preferred to that of the type it is mixed with
            for key in ('__repr__', '__str__', '__format__') + (_FLAG_OPERATORS if Flag is not None and issubclass(cls, Flag) else ()):
                for base in cls.__mro__:
                    if key in base.__dict__:
                        if not isinstance(base, EnumType):
                            type.__setattr__(cls, key, getattr(Flag if key in _FLAG_OPERATORS else bases[-1], key))
                        break
        values = []
        for key, value in members:
            value = cls._resolve(key, value, values)
            cls._add(key, value)
            values.append(cls._member_map_[key]._value_)
        return cls

    def __init__(cls, *args, **kwds):
        pass

    def _resolve(cls, key, value, values):
        """Gives every auto() of a value its value."""
        if isinstance(value, auto):
            if value._function is None and value.value is None:
                value.value = cls._generate_next_value_(key, 1, len(values), list(values))
            return value._get()
        if isinstance(value, tuple):
            for x in value:
                if isinstance(x, auto):
                    return tuple([cls._resolve(key, x, values) for x in value])
        return value

    def _add(cls, name, value):
        args = value if isinstance(value, tuple) else (value,)
        data = cls._member_type_
        if data is tuple:
            args = (args,)
        new = None
        for base in cls.__mro__:
            if base is Enum or base is object or base is data:
                break
            if '__new__' in base.__dict__:
                new = base.__new__
                break
        if new is not None:
            self = new(cls, *args)
        elif data is object:
            self = object.__new__(cls)
        else:
            self = data.__new__(cls, *args)
        if not hasattr(self, '_value_'):
            if data is object:
                self._value_ = value
            else:
                try:
                    self._value_ = data(*args)
                except TypeError:
                    self._value_ = value
        value = self._value_
        self._name_ = name
        self.__objclass__ = cls
        if hasattr(cls, '__init__') and cls.__init__ is not object.__init__:
            self.__init__(*args)
            value = self._value_
        known = cls._lookup(value)
        if known is not None:
            self = known
        else:
            if not cls._is_alias(value):
                cls._member_names_.append(name)
            self._sort_order_ = len(cls._member_map_)
            try:
                cls._value2member_map_[value] = self
            except TypeError:
                cls._unhashable_.append(self)
        cls._member_map_[name] = self
        type.__setattr__(cls, name, self)

    def _is_alias(cls, value):
        return issubclass(cls, Flag) and isinstance(value, int) and (value & value - 1 != 0 or value <= 0)

    def _lookup(cls, value):
        try:
            return cls._value2member_map_.get(value)
        except TypeError:
            for m in cls._unhashable_:
                if m._value_ == value:
                    return m
        return None

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        if names is None:
            return cls._find(value)
        if isinstance(names, str):
            names = names.replace(',', ' ').split()
        namespace = {}
        if isinstance(names, dict):
            names = list(names.items())
        values = []
        for item in names:
            if isinstance(item, str):
                v = cls._generate_next_value_(item, start, len(values), list(values))
                values.append(v)
                namespace[item] = v
            else:
                namespace[item[0]] = item[1]
        bases = (cls,) if type is None else (type, cls)
        return EnumType.__new__(EnumType, value, bases, namespace)

    def _find(cls, value):
        if isinstance(value, cls):
            return value
        found = cls._lookup(value)
        if found is not None:
            return found
        if not cls._member_map_ and not issubclass(cls, Flag):
            raise TypeError(repr(cls) + ' has no members defined')
        found = cls._missing_(value)
        if isinstance(found, cls):
            return found
        if found is None:
            raise ValueError(repr(value) + ' is not a valid ' + cls.__qualname__)
        raise TypeError('error in ' + cls.__name__ + '._missing_: returned ' + repr(found) + ' instead of None or a valid member')

    def __getattr__(cls, name):
        raise AttributeError(name)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return iter([cls._member_map_[name] for name in cls._member_names_])

    def __reversed__(cls):
        return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __contains__(cls, value):
        if not isinstance(value, Enum):
            raise TypeError("unsupported operand type(s) for 'in': '" + type(value).__qualname__ + "' and '"
                            + type(cls).__qualname__ + "'")
        return isinstance(value, cls)

    @property
    def __members__(cls):
        from types import MappingProxyType
        return MappingProxyType(cls._member_map_)

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', ()):
            raise AttributeError('cannot reassign member ' + repr(name))
        type.__setattr__(cls, name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get('_member_map_', ()):
            raise AttributeError(repr(cls.__name__) + ' cannot delete member ' + repr(name) + '.')
        type.__delattr__(cls, name)

    def __repr__(cls):
        return ('<flag ' if isinstance(cls, EnumType) and Flag in cls.__mro__ else '<enum ') + repr(cls.__name__) + '>'


EnumMeta = EnumType
Flag = None


class Enum(metaclass=EnumType):
    @property
    def name(self):
        return self._name_

    @property
    def value(self):
        return self._value_

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        best = None
        for value in last_values:
            try:
                if best is None or value > best:
                    best = value
            except TypeError:
                pass
        return start if best is None else best + 1

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        value = self._value_
        return '<' + type(self).__name__ + '.' + str(self._name_) + ': ' + repr(value) + '>'

    def __str__(self):
        return type(self).__name__ + '.' + str(self._name_)

    def __format__(self, format_spec):
        return format(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __dir__(self):
        return ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value']


class ReprEnum(Enum):
    """An enumeration that prints its values as their type does."""


class IntEnum(int, ReprEnum):
    def __str__(self):
        return int.__repr__(self)

    def __format__(self, format_spec):
        return int.__format__(self, format_spec)

    def __hash__(self):
        return int.__hash__(self)


class StrEnum(str, ReprEnum):
    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError('too many arguments for str(): ' + repr(values))
        for value in values:
            if not isinstance(value, str):
                raise TypeError(repr(value) + ' is not a string')
        self = str.__new__(cls, *values)
        self._value_ = str(*values)
        return self

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()

    def __str__(self):
        return self._value_

    def __format__(self, format_spec):
        return str.__format__(self._value_, format_spec)

    def __hash__(self):
        return str.__hash__(self)


class Flag(Enum):
    _boundary_ = STRICT

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        return 1 << max(last_values).bit_length()

    @classmethod
    def _all_bits(cls):
        bits = 0
        for m in cls._member_map_.values():
            bits |= m._value_
        return bits

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(repr(value) + ' is not a valid ' + cls.__qualname__)
        known = cls._all_bits()
        mask = (1 << known.bit_length()) - 1
        if value < 0:
            if cls._boundary_ == STRICT and ~value & ~mask:
                cls._invalid(value, known, mask)
            value &= mask
            if cls._boundary_ != KEEP:
                value &= known
        elif value & ~known:
            if cls._boundary_ == STRICT:
                cls._invalid(value, known, mask)
            elif cls._boundary_ == CONFORM:
                value &= known
            elif cls._boundary_ == EJECT:
                return value
        found = cls._value2member_map_.get(value)
        if found is not None:
            return found
        data = cls._member_type_
        self = object.__new__(cls) if data is object else data.__new__(cls, value)
        self._value_ = value
        names = [m._name_ for m in cls if m._value_ & value]
        rest = value & ~cls._single_bits()
        self._name_ = '|'.join(names + ([str(rest)] if rest and names else [])) or None
        self.__objclass__ = cls
        cls._value2member_map_[value] = self
        return self

    @classmethod
    def _single_bits(cls):
        bits = 0
        for m in cls:
            bits |= m._value_
        return bits

    @classmethod
    def _invalid(cls, value, known, mask):
        size = max(value.bit_length(), known.bit_length())
        raise ValueError(repr(cls) + ' invalid value ' + repr(value) + '\n    given ' + _binary(value, size)
                         + '\n  allowed ' + _binary(known, size))

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError("unsupported operand type(s) for 'in': " + repr(type(other).__qualname__) + ' and '
                            + repr(type(self).__qualname__))
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        return iter([m for m in type(self) if m._value_ & self._value_])

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return self._value_ != 0

    def __repr__(self):
        name = type(self).__name__
        if self._name_ is None:
            return '<' + name + ': ' + repr(self._value_) + '>'
        return '<' + name + '.' + self._name_ + ': ' + repr(self._value_) + '>'

    def __str__(self):
        name = type(self).__name__
        if self._name_ is None:
            return name + '(' + repr(self._value_) + ')'
        return name + '.' + self._name_

    def _bits_of(self, other):
        if isinstance(other, type(self)):
            return other._value_
        if self._member_type_ is not object and isinstance(other, self._member_type_):
            return int(other)
        return None

    def __or__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ | bits)

    def __and__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ & bits)

    def __xor__(self, other):
        bits = self._bits_of(other)
        return NotImplemented if bits is None else type(self)(self._value_ ^ bits)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__

    def __invert__(self):
        cls = type(self)
        if self._boundary_ == KEEP:
            return cls(~self._value_)
        return cls(cls._single_bits() & ~self._value_)

    def __hash__(self):
        return hash(self._value_)


def _binary(value, size):
    """As CPython shows bits in this message: the sign, then the bits in two's complement."""
    if value < 0:
        return '0b1 ' + '{:0{}b}'.format(value + (1 << size), size)
    return '0b0 ' + '{:0{}b}'.format(value, size)


class IntFlag(int, Flag, ReprEnum, boundary=KEEP):
    __repr__ = Flag.__repr__

    def __str__(self):
        return int.__repr__(self)

    def __format__(self, format_spec):
        return int.__format__(self, format_spec)

    def __hash__(self):
        return int.__hash__(self)


def unique(enumeration):
    duplicates = [(name, m._name_) for name, m in enumeration._member_map_.items() if name != m._name_]
    if duplicates:
        raise ValueError('duplicate values found in ' + repr(enumeration) + ': '
                         + ', '.join([alias + ' -> ' + name for alias, name in duplicates]))
    return enumeration


def global_enum(cls):
    return cls
