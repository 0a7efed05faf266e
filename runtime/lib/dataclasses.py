"""Data classes. The methods are functions that look the fields up, not source text that is compiled."""


class FrozenInstanceError(AttributeError):
    pass


class _Missing:
    def __repr__(self):
        return '<dataclasses._MISSING_TYPE object>'


MISSING = _Missing()


class _Factory:
    def __repr__(self):
        return '<factory>'


class KW_ONLY:
    pass


class InitVar:
    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return InitVar(type)

    def __repr__(self):
        return 'dataclasses.InitVar[' + getattr(self.type, '__name__', repr(self.type)) + ']'


class Field:
    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        self._kind = 'field'

    def __repr__(self):
        return ('Field(name=' + _repr(self.name) + ',type=' + _repr(self.type) + ',default=' + _repr(self.default)
                + ',default_factory=' + _repr(self.default_factory) + ',init=' + _repr(self.init) + ',repr=' + _repr(self.repr)
                + ',hash=' + _repr(self.hash) + ',compare=' + _repr(self.compare) + ',metadata=mappingproxy('
                + _repr(self.metadata) + '),kw_only=' + _repr(self.kw_only) + ',_field_type=_FIELD)')

    def _optional(self):
        return self.default is not MISSING or self.default_factory is not MISSING


def _repr(x):
    return repr(x)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _is_named(annotation, name):
    """Whether an annotation is dataclasses.name or typing.name, as an object or a string."""
    if isinstance(annotation, str):
        text = annotation.split('[')[0].strip()
        return text == name or text.endswith('.' + name)
    return getattr(annotation, '_name', None) == name


def _field_of(cls, name, annotation, kw_only):
    default = cls.__dict__.get(name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if hasattr(default, '__get__') and type(default).__name__ == 'member_descriptor':
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    if annotation is InitVar or isinstance(annotation, InitVar) or _is_named(annotation, 'InitVar'):
        f._kind = 'initvar'
    elif _is_named(annotation, 'ClassVar'):
        f._kind = 'classvar'
    if f._kind != 'field' and f.default_factory is not MISSING:
        raise TypeError('field ' + name + ' cannot have a default factory')
    if f._kind == 'classvar':
        if f.kw_only is not MISSING:
            raise TypeError('field ' + name + ' is a ClassVar but specifies kw_only')
    elif f.kw_only is MISSING:
        f.kw_only = kw_only
    if f._kind == 'field' and type(f.default).__hash__ is None:
        raise ValueError('mutable default ' + repr(type(f.default)) + ' for field ' + name + ' is not allowed: use default_factory')
    return f


def _count(names, number):
    quoted = [repr(name) for name in names]
    if len(quoted) > 2:
        text = ', '.join(quoted[:-1]) + ', and ' + quoted[-1]
    else:
        text = ' and '.join(quoted)
    return ' missing ' + str(len(names)) + ' required ' + number + ' argument' + ('s' if len(names) > 1 else '') + ': ' + text


def _make_init(cls, fields, frozen):
    positional = [f for f in fields if f.init and not f.kw_only]
    keyword = [f for f in fields if f.init and f.kw_only]
    optional = False
    for f in positional:
        if f._optional():
            optional = True
        elif optional:
            raise TypeError('non-default argument ' + repr(f.name) + ' follows default argument')
    accepted = {f.name for f in positional + keyword}
    extra = [f.name for f in fields if f._kind == 'initvar']
    post = hasattr(cls, '__post_init__')
    # Without keyword-only fields, and none but fields, what is given by position needs no names.
    plain = len(positional) == len(fields) and not extra
    names = [f.name for f in positional]
    required = len([f for f in positional if not f._optional()])
    put = object.__setattr__ if frozen else setattr

    def __init__(self, *args, **kwargs):
        if plain and not kwargs and required <= len(args) <= len(names):
            at = 0
            for value in args:
                put(self, names[at], value)
                at += 1
            for f in positional[at:]:
                put(self, f.name, f.default if f.default_factory is MISSING else f.default_factory())
            if post:
                self.__post_init__()
            return
        title = cls.__qualname__ + '.__init__()'
        for name in kwargs:
            if name not in accepted:
                raise TypeError(title + ' got an unexpected keyword argument ' + repr(name))
        given = {}
        for f, value in zip(positional, args):
            given[f.name] = value
        for name in kwargs:
            if name in given:
                raise TypeError(title + ' got multiple values for argument ' + repr(name))
        if len(args) > len(positional):
            least = len([f for f in positional if not f._optional()]) + 1
            most = len(positional) + 1
            raise TypeError(title + ' takes ' + ('from ' + str(least) + ' to ' if least != most else '') + str(most)
                            + ' positional argument' + ('s' if most != 1 else '') + ' but ' + str(len(args) + 1) + ' were given')
        given.update(kwargs)
        for group, number in ((positional, 'positional'), (keyword, 'keyword-only')):
            missing = [f.name for f in group if f.name not in given and not f._optional()]
            if missing:
                raise TypeError(title + _count(missing, number))
        values = {}
        for f in fields:
            if f.name in given:
                value = given[f.name]
            elif f.default_factory is not MISSING:
                value = f.default_factory()
            elif f.init and f.default is not MISSING:
                value = f.default
            else:
                continue
            if f._kind == 'initvar':
                values[f.name] = value
            else:
                put(self, f.name, value)
        if post:
            self.__post_init__(*[values[name] for name in extra])

    return __init__


def _compared(self):
    return tuple([getattr(self, f.name) for f in fields(self) if f.compare])


def _set(cls, name, function, names=None):
    """Sets a method where the class has none of its own; whether it had one."""
    if name in cls.__dict__:
        return True
    function.__name__ = name
    function.__qualname__ = cls.__qualname__ + '.' + name
    setattr(cls, name, function)
    return False


# The ids of the objects whose repr() is being made.
_in_repr = set()


def _add_repr(cls):
    def __repr__(self):
        key = id(self)
        if key in _in_repr:
            return '...'
        _in_repr.add(key)
        try:
            parts = [f.name + '=' + repr(getattr(self, f.name)) for f in fields(self) if f.repr]
        finally:
            _in_repr.discard(key)
        return type(self).__qualname__ + '(' + ', '.join(parts) + ')'

    _set(cls, '__repr__', __repr__)


def _add_order(cls):
    def __lt__(self, other):
        return _compared(self) < _compared(other) if type(other) is type(self) else NotImplemented

    def __le__(self, other):
        return _compared(self) <= _compared(other) if type(other) is type(self) else NotImplemented

    def __gt__(self, other):
        return _compared(self) > _compared(other) if type(other) is type(self) else NotImplemented

    def __ge__(self, other):
        return _compared(self) >= _compared(other) if type(other) is type(self) else NotImplemented

    for name, function in (('__lt__', __lt__), ('__le__', __le__), ('__gt__', __gt__), ('__ge__', __ge__)):
        if _set(cls, name, function):
            raise TypeError('Cannot overwrite attribute ' + name + ' in class ' + cls.__name__
                            + '. Consider using functools.total_ordering')


def _add_frozen(cls, own):
    names = [f.name for f in own]

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError('cannot assign to field ' + repr(name))
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError('cannot delete field ' + repr(name))
        super(cls, self).__delattr__(name)

    for name, function in (('__setattr__', __setattr__), ('__delattr__', __delattr__)):
        if _set(cls, name, function):
            raise TypeError('Cannot overwrite attribute ' + name + ' in class ' + cls.__name__)


def _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    all_fields = {}
    has_bases = frozen_bases = unfrozen_bases = False
    for base in cls.__mro__[-1:0:-1]:
        inherited = base.__dict__.get('__dataclass_fields__')
        if inherited is not None:
            has_bases = True
            all_fields.update(inherited)
            if base.__dataclass_params__['frozen']:
                frozen_bases = True
            else:
                unfrozen_bases = True
    if has_bases:
        if unfrozen_bases and frozen:
            raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
        if frozen_bases and not frozen:
            raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
    own = []
    keywords = kw_only
    for name, annotation in cls.__dict__.get('__annotations__', {}).items():
        if annotation is KW_ONLY or _is_named(annotation, 'KW_ONLY'):
            keywords = True
            continue
        own.append(_field_of(cls, name, annotation, keywords))
    for f in own:
        all_fields[f.name] = f
        if isinstance(cls.__dict__.get(f.name), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and all(f.name != name for f in own):
            raise TypeError(_repr(name) + ' is a field but has no type annotation')
    cls.__dataclass_fields__ = all_fields
    cls.__dataclass_params__ = {'init': init, 'repr': repr, 'eq': eq, 'order': order, 'unsafe_hash': unsafe_hash, 'frozen': frozen}
    in_init = [f for f in all_fields.values() if f._kind != 'classvar']
    made_init = init and not _set(cls, '__init__', _make_init(cls, in_init, frozen))
    if repr:
        _add_repr(cls)
    has_hash = cls.__dict__.get('__hash__') is not None
    has_eq = '__eq__' in cls.__dict__
    if eq:
        def __eq__(self, other):
            return _compared(self) == _compared(other) if type(other) is type(self) else NotImplemented
        _set(cls, '__eq__', __eq__)
    if order:
        if not eq:
            raise ValueError('eq must be true if order is true')
        _add_order(cls)
    if frozen:
        _add_frozen(cls, own)
    if unsafe_hash and has_hash:
        raise TypeError('Cannot overwrite attribute __hash__ in class ' + cls.__name__)
    if unsafe_hash or eq and frozen and not has_hash:
        def __hash__(self):
            return hash(tuple([getattr(self, f.name) for f in fields(self) if (f.compare if f.hash is None else f.hash)]))
        cls.__hash__ = __hash__
    elif eq and not has_hash:
        cls.__hash__ = None
    if match_args and '__match_args__' not in cls.__dict__:
        cls.__match_args__ = tuple([f.name for f in in_init if f.init and not f.kw_only])
    if not cls.__dict__.get('__doc__'):
        cls.__doc__ = cls.__name__ + (_signature(in_init) if made_init else '')
    if slots:
        return _with_slots(cls, weakref_slot)
    if weakref_slot:
        raise TypeError('weakref_slot is True but slots is False')
    return cls


def _annotation_text(annotation):
    if not isinstance(annotation, type) or hasattr(annotation, '__origin__'):
        return _repr(annotation).replace('typing.', '')
    if annotation.__module__ == 'builtins':
        return annotation.__qualname__
    return annotation.__module__ + '.' + annotation.__qualname__


def _signature(fields):
    """The parameters of an `__init__` that was made, as inspect.signature has them."""
    parts = []
    keywords = False
    for f in sorted([f for f in fields if f.init], key=lambda f: f.kw_only):
        if f.kw_only and not keywords:
            keywords = True
            parts.append('*')
        text = f.name + ': ' + _annotation_text(f.type)
        if f.default_factory is not MISSING:
            text += ' = <factory>'
        elif f.default is not MISSING:
            text += ' = ' + _repr(f.default)
        parts.append(text)
    return '(' + ', '.join(parts) + ')'


def _slots_of(cls):
    names = cls.__dict__.get('__slots__', ())
    if isinstance(names, str):
        return [names]
    if hasattr(names, '__next__'):
        raise TypeError('Slots of ' + _repr(cls.__name__) + ' cannot be determined')
    return names


def _with_slots(cls, weakref_slot):
    """The class made anew with `__slots__`, those of its fields that no base has."""
    if '__slots__' in cls.__dict__:
        raise TypeError(cls.__name__ + ' already specifies __slots__')
    inherited = {name for base in cls.__mro__[1:-1] for name in _slots_of(base)}
    names = [f.name for f in fields(cls)]
    body = dict(cls.__dict__)
    for name in names:
        body.pop(name, None)
    if weakref_slot:
        names.append('__weakref__')
    body['__slots__'] = tuple([name for name in names if name not in inherited])
    made = type(cls)(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    return made


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True,
              kw_only=False, slots=False, weakref_slot=False):
    def decorate(cls):
        return _process(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)
    return decorate if cls is None else decorate(cls)


def fields(class_or_instance):
    try:
        all_fields = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple([f for f in all_fields.values() if f._kind == 'field'])


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), '__dataclass_fields__')


def _is_instance(obj):
    return hasattr(type(obj), '__dataclass_fields__')


def _convert(obj, make):
    if _is_instance(obj):
        return make([(f.name, _convert(getattr(obj, f.name), make)) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return type(obj)(*[_convert(x, make) for x in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)([_convert(x, make) for x in obj])
    if isinstance(obj, dict):
        return type(obj)([(_convert(k, make), _convert(v, make)) for k, v in obj.items()])
    from copy import deepcopy
    return deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    if not _is_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _convert(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _convert(obj, lambda pairs: tuple_factory([value for name, value in pairs]))


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **kwds):
    names = {}
    body = dict(namespace or {})
    for item in fields:
        if isinstance(item, str):
            item = item, 'typing.Any'
        names[item[0]] = item[1]
        if len(item) == 3:
            body[item[0]] = item[2]
    body['__annotations__'] = names
    return dataclass(type(cls_name, bases, body), **kwds)


def replace(obj, /, **changes):
    if not _is_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    for f in obj.__dataclass_fields__.values():
        if f._kind == 'classvar':
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError('field ' + f.name + ' is declared with init=False, it cannot be specified with replace()')
        elif f.name not in changes:
            if f._kind == 'initvar' and f.default is MISSING:
                raise ValueError('InitVar ' + repr(f.name) + ' must be specified with replace()')
            changes[f.name] = getattr(obj, f.name)
    return type(obj)(**changes)
