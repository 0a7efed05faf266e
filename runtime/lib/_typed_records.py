"""NamedTuple (PEP 526), TypedDict (PEP 589, 655), NewType."""

from _typing_forms import Alias, Annotation, Form, Generic, _type_of

Required = Form('Required')
NotRequired = Form('NotRequired')

_KEPT = ('__new__', '__init__', '__slots__', '__getnewargs__', '_fields', '_field_defaults', '_field_types', '_make', '_replace', '_asdict', '_source')
_OF_CLASS = ('__module__', '__qualname__', '__annotations__', '__dict__', '__weakref__', '__orig_bases__', '__classcell__')


def _tuple_class(name, types, defaults, module):
    from collections import namedtuple
    made = namedtuple(name, list(types), defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = {field: _type_of(kind) for field, kind in types.items()}
    return made


class _NamedTupleMeta(type):
    def __new__(mcls, name, bases, namespace):
        if not bases:
            return super().__new__(mcls, name, bases, namespace)
        types = namespace.get('__annotations__', {})
        defaults = []
        for base in bases:
            if base is not NamedTuple and base is not Generic:
                raise TypeError('can only inherit from a NamedTuple type and Generic')
        for field in types:
            if field in namespace:
                defaults.append(field)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {field} cannot follow default field{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        made = _tuple_class(name, types, [namespace[field] for field in defaults], namespace['__module__'])
        if Generic in bases:
            made = type(name, (made, Generic), {'__slots__': (), '__module__': namespace['__module__'], '__annotations__': made.__annotations__,
                                                '__orig_bases__': namespace['__orig_bases__']})
        for key, value in namespace.items():
            if key in _KEPT:
                raise AttributeError('Cannot overwrite NamedTuple attribute ' + key)
            if key not in _OF_CLASS and key not in types:
                setattr(made, key, value)
                if hasattr(type(value), '__set_name__'):
                    type(value).__set_name__(value, made, key)
        return made


    def __call__(cls, typename, fields=None, /, **kwargs):
        if fields is None:
            fields = kwargs.items()
        elif kwargs:
            raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
        return _tuple_class(typename, dict(fields), (), None)


class NamedTuple(metaclass=_NamedTupleMeta):
    __module__ = 'typing'


class _TypedDictMeta(type):
    def __new__(mcls, name, bases, namespace, total=True):
        if not bases:
            return super().__new__(mcls, name, bases, namespace)
        made = super().__new__(mcls, name, (Generic, dict) if Generic in bases else (dict,), namespace)
        own = {key: _type_of(kind) for key, kind in namespace.get('__annotations__', {}).items()}
        types, required, optional = {}, set(), set()
        for base in bases:
            types.update(base.__dict__.get('__annotations__', {}))
            required.update(base.__dict__.get('__required_keys__', ()))
            optional.update(base.__dict__.get('__optional_keys__', ()))
        types.update(own)
        for key, kind in own.items():
            form = kind._form if isinstance(kind, Alias) else None
            (required if form is Required or total and form is not NotRequired else optional).add(key)
        made.__annotations__ = types
        made.__required_keys__ = frozenset(required)
        made.__optional_keys__ = frozenset(optional)
        made.__total__ = total
        return made

    def __init__(cls, name, bases, namespace, total=True):
        pass

    def __call__(cls, /, *args, **kwds):
        return cls._functional(*args, **kwds) if cls is TypedDict else dict(*args, **kwds)

    def _functional(cls, typename, fields=None, /, *, total=True, **kwargs):
        types = dict(kwargs if fields is None else fields)
        return type(cls)(typename, (cls,), {'__annotations__': types, '__module__': '__main__'}, total=total)

    def __instancecheck__(cls, instance):
        return cls.__subclasscheck__(instance)

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')


class TypedDict(metaclass=_TypedDictMeta):
    __module__ = 'typing'


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


class NewType(Annotation):
    __module__ = 'typing'

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition('.')[2]
        self.__supertype__ = tp
        self.__module__ = '__main__'

    def __call__(self, x):
        return x

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of NewType. Perhaps you were looking for: `Name = NewType(\'Name\', {self.__name__})`')

    def __repr__(self):
        return self.__module__ + '.' + self.__qualname__
