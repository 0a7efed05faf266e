"""What annotations are made of: special forms, generic types and their arguments, type variables (PEP 484, 586, 593, 604, 612, 646)."""


def _names(value):
    """A type as annotations show it."""
    if value is type(None):
        return 'None'
    if value is ...:
        return '...'
    if isinstance(value, list):
        return '[' + ', '.join([_names(item) for item in value]) + ']'
    if isinstance(value, type) and not hasattr(value, '__args__'):
        return value.__qualname__ if value.__module__ == 'builtins' else value.__module__ + '.' + value.__qualname__
    return repr(value)


def _name(value):
    return 'NoneType' if value is type(None) else _names(value)


def _type_of(value):
    """An argument of a generic type: None stands for its type, a str for the type that it names."""
    if value is None:
        return type(None)
    if isinstance(value, str):
        return ForwardRef(value)
    if isinstance(value, tuple):
        raise TypeError(f'Parameters to generic types must be types. Got {value!r}.')
    return value


def variables(args):
    """The type variables in arguments, each once, as a tuple."""
    found = []
    for value in args:
        for variable in (value,) if isinstance(value, TypeVar) else variables(value) if isinstance(value, list) else getattr(value, '__parameters__', ()):
            if isinstance(variable, TypeVar) and variable not in found:
                found.append(variable)
    return tuple(found)


def _replaced(value, arguments):
    """The value with type variables replaced, by a dict."""
    if isinstance(value, TypeVar):
        return arguments.get(value, value)
    if isinstance(value, list):
        return [_replaced(item, arguments) for item in value]
    inner = getattr(value, '__parameters__', ())
    return value[tuple([arguments[variable] for variable in inner])] if inner and not isinstance(value, type) else value


class Annotation:
    """What can stand in a union."""

    __module__ = 'typing'

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class ForwardRef(Annotation):
    __module__ = 'typing'

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        self.__forward_arg__ = arg

    def __eq__(self, other):
        return self.__forward_arg__ == other.__forward_arg__ if isinstance(other, ForwardRef) else NotImplemented

    def __hash__(self):
        return hash(self.__forward_arg__)

    def __repr__(self):
        return f'ForwardRef({self.__forward_arg__!r})'


class TypeVar(Annotation):
    __module__ = 'typing'

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        if covariant and contravariant:
            raise ValueError('Bivariant types are not supported.')
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        self.__name__ = name
        self.__constraints__ = tuple([_type_of(value) for value in constraints])
        self.__bound__ = None if bound is None else _type_of(bound)
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant

    def __repr__(self):
        return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__


class _Part(Annotation):
    """What P.args and P.kwargs of a ParamSpec are."""

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return self.__origin__.__name__ + self._suffix


class ParamSpecArgs(_Part):
    __module__ = 'typing'
    _suffix = '.args'


class ParamSpecKwargs(_Part):
    __module__ = 'typing'
    _suffix = '.kwargs'


class ParamSpec(TypeVar):
    __module__ = 'typing'

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)


class TypeVarTuple(TypeVar):
    __module__ = 'typing'

    def __init__(self, name):
        super().__init__(name)

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


class Form(Annotation):
    """A name of `typing`: of a special form, or of a class that takes arguments here (`__origin__`)."""

    __module__ = 'typing'

    def __init__(self, name, origin=None):
        self._name = name
        self.__origin__ = origin

    def __getitem__(self, args):
        args = args if isinstance(args, tuple) else (args,)
        return Alias(self, self.__origin__ or self, tuple([_type_of(value) for value in args]))

    def __call__(self, *args, **kwds):
        self._check_call()
        return self.__origin__(*args, **kwds)

    def _check_call(self):
        origin = self.__origin__
        if origin is None:
            raise TypeError(f'Cannot instantiate {self!r}')
        if origin.__module__ == 'builtins':
            raise TypeError(f'Type {self._name} cannot be instantiated; use {origin.__name__}() instead')

    def __mro_entries__(self, bases):
        if self.__origin__ is None:
            raise TypeError(f'Cannot subclass {self!r}')
        return _with_generic(self.__origin__, self, bases)

    def __instancecheck__(self, instance):
        return self.__subclasscheck__(type(instance))

    def __subclasscheck__(self, cls):
        if self.__origin__ is None:
            raise TypeError(f'{self!r} cannot be used with issubclass()')
        return issubclass(cls, self.__origin__)

    def __repr__(self):
        return 'typing.' + self._name


def _with_generic(origin, base, bases):
    """The classes in place of a base: what it takes arguments for, and Generic unless a later base brings it."""
    classes = () if origin in bases else (origin,)
    later = bases[bases.index(base) + 1:]
    for other in later:
        if isinstance(other, (Form, Alias)) or isinstance(other, type) and issubclass(other, Generic):
            return classes
    return classes + (Generic,)


class _Union(Form):
    def __getitem__(self, args):
        if args == ():
            raise TypeError('Cannot take a Union of no types.')
        members = []
        for value in args if isinstance(args, tuple) else (args,):
            value = _type_of(value)
            for member in value.__args__ if getattr(value, '__origin__', None) is Union else (value,):
                if member not in members:
                    members.append(member)
        return members[0] if len(members) == 1 else UnionAlias(self, Union, tuple(members))


class _Optional(Form):
    def __getitem__(self, arg):
        if isinstance(arg, tuple):
            raise TypeError(f'typing.Optional requires a single type. Got {arg!r}.')
        return Union[arg, None]


class _Literal(Form):
    def __getitem__(self, args):
        values = []
        for value in args if isinstance(args, tuple) else (args,):
            for item in value.__args__ if isinstance(value, LiteralAlias) else (value,):
                if not [other for other in values if other == item and type(other) is type(item)]:
                    values.append(item)
        return LiteralAlias(self, self, tuple(values))


class _Annotated(Form):
    def __getitem__(self, args):
        if not isinstance(args, tuple) or len(args) < 2:
            raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
        inner, metadata = _type_of(args[0]), args[1:]
        if isinstance(inner, AnnotatedAlias):
            inner, metadata = inner.__origin__, inner.__metadata__ + metadata
        return AnnotatedAlias(self, inner, metadata)


class CallableForm(Form):
    def __getitem__(self, args):
        if not isinstance(args, tuple) or len(args) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        parameters, result = args
        parameters = [_type_of(value) for value in parameters] if isinstance(parameters, list) else [parameters]
        return CallableAlias(self, self.__origin__, tuple(parameters) + (_type_of(result),))


class TupleForm(Form):
    def __getitem__(self, args):
        return Alias(self, tuple, tuple([_type_of(value) for value in (args if isinstance(args, tuple) else (args,))]))


class Alias(Annotation):
    """A generic type with arguments: `__origin__[__args__]`."""

    __module__ = 'typing'

    def __init__(self, form, origin, args):
        self._form = form
        self.__origin__ = origin
        self.__args__ = args
        self.__parameters__ = variables(args)

    def __getitem__(self, args):
        wanted = self.__parameters__
        if not wanted:
            raise TypeError(f'{self!r} is not a generic class')
        args = args if isinstance(args, tuple) else (args,)
        check_count(self, args, wanted)
        arguments = dict(zip(wanted, [_type_of(value) for value in args]))
        return self._with(tuple([_replaced(value, arguments) for value in self.__args__]))

    def _with(self, args):
        return type(self)(self._form, self.__origin__, args)

    def __call__(self, *args, **kwds):
        if isinstance(self._form, Form):
            self._form._check_call()
        made = self.__origin__(*args, **kwds)
        try:
            made.__orig_class__ = self
        except AttributeError:
            pass
        return made

    def __getattr__(self, name):
        if name.startswith('__') and name.endswith('__'):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if isinstance(origin, Form):
            raise TypeError(f'Cannot subclass {self!r}')
        if isinstance(self._form, Form):
            return _with_generic(origin, self, bases)
        if origin is Generic:
            for other in bases[bases.index(self) + 1:]:
                if isinstance(other, Alias) or isinstance(other, type) and getattr(other, '_is_protocol', False):
                    return ()
        return (origin,)

    def __instancecheck__(self, instance):
        return self.__subclasscheck__(type(instance))

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')

    def __eq__(self, other):
        if not isinstance(other, Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __repr__(self):
        shown = ', '.join([_name(value) for value in self.__args__]) or '()'
        return f'{_names(self._form)}[{shown}]'


class UnionAlias(Alias):
    def _with(self, args):
        return Union[args]

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__args__)

    def __eq__(self, other):
        if not isinstance(other, UnionAlias):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return f'typing.Optional[{_name(args[args[0] is type(None)])}]'
        return super().__repr__()


class LiteralAlias(Alias):
    def __eq__(self, other):
        if not isinstance(other, LiteralAlias):
            return NotImplemented
        return {(type(value), value) for value in self.__args__} == {(type(value), value) for value in other.__args__}

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        return f"typing.Literal[{', '.join([repr(value) for value in self.__args__])}]"


class AnnotatedAlias(Alias):
    def __init__(self, form, inner, metadata):
        super().__init__(form, inner, (inner,))
        self.__metadata__ = metadata

    def _with(self, args):
        return AnnotatedAlias(self._form, args[0], self.__metadata__)

    def __eq__(self, other):
        if not isinstance(other, AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __repr__(self):
        return f"typing.Annotated[{_name(self.__origin__)}, {', '.join([repr(value) for value in self.__metadata__])}]"


class CallableAlias(Alias):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and (args[0] is ... or isinstance(args[0], ParamSpec)):
            return f'typing.Callable[{_name(args[0])}, {_name(args[1])}]'
        return f"typing.Callable[[{', '.join([_name(value) for value in args[:-1]])}], {_name(args[-1])}]"


def check_count(generic, args, wanted):
    if len(args) != len(wanted) and not [value for value in wanted if isinstance(value, (TypeVarTuple, ParamSpec))]:
        raise TypeError(f"Too {'many' if len(args) > len(wanted) else 'few'} arguments for {generic!r}; actual {len(args)}, expected {len(wanted)}")


class Generic:
    __module__ = 'typing'
    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, params):
        params = tuple([_type_of(value) for value in (params if isinstance(params, tuple) else (params,))])
        if cls is Generic or cls.__dict__.get('_takes_variables'):
            if not params:
                raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
            for value in params:
                if not isinstance(value, (TypeVar, Alias)):
                    raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.')
            if len(set(params)) != len(params):
                raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
        elif not cls.__parameters__:
            raise TypeError(f'{cls!r} is not a generic class')
        else:
            check_count(cls, params, cls.__parameters__)
        return Alias(cls, cls, params)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get('__orig_bases__')
        if Generic in (cls.__bases__ if bases is None else bases) and cls.__name__ != 'Protocol':
            raise TypeError('Cannot inherit from plain Generic')
        parameters = ()
        if bases is not None:
            parameters = variables(bases)
            for base in bases:
                if isinstance(base, Alias) and base.__origin__ is Generic:
                    parameters = base.__parameters__
        cls.__parameters__ = tuple(parameters)


Union = _Union('Union')
Optional = _Optional('Optional')
Literal = _Literal('Literal')
Annotated = _Annotated('Annotated')
Unpack = Form('Unpack')


def replaced_names(hint, names):
    """An annotation with its texts replaced by what they name. NameError for what neither `names` nor the built-in types have."""
    if hint is None:
        return type(None)
    if isinstance(hint, str):
        return _Text(hint, names).whole()
    if isinstance(hint, ForwardRef):
        return _Text(hint.__forward_arg__, names).whole()
    if isinstance(hint, list):
        return [replaced_names(value, names) for value in hint]
    if isinstance(hint, Alias) and not isinstance(hint, LiteralAlias):
        return hint._with(tuple([replaced_names(value, names) for value in hint.__args__]))
    return hint


class _Text:
    """An annotation as text: names, dots, brackets, lists, `|`, None, `...`, texts and numbers."""

    def __init__(self, text, names):
        self._text = text
        self._names = names
        self._at = 0

    def whole(self):
        value = self._union()
        if self._next():
            raise SyntaxError(f'Forward reference must be an expression -- got {self._text!r}')
        return type(None) if value is None else value

    def _next(self):
        """The next character that is no space, or ''."""
        while self._text[self._at:self._at + 1].isspace():
            self._at += 1
        return self._text[self._at:self._at + 1]

    def _takes(self, mark):
        if self._next() != mark[0] or not self._text.startswith(mark, self._at):
            return False
        self._at += len(mark)
        return True

    def _union(self):
        value = self._primary()
        while self._takes('|'):
            other = self._primary()
            value = value | other if isinstance(value, type) and isinstance(other, type) else Union[value, other]
        return value

    def _items(self, end):
        items = []
        while not self._takes(end):
            items.append(self._union())
            if not self._takes(',') and self._next() != end:
                raise SyntaxError(f'Forward reference must be an expression -- got {self._text!r}')
        return items

    def _primary(self):
        if self._takes('...'):
            return ...
        if self._takes('['):
            value = self._items(']')
        elif self._takes('('):
            value = tuple(self._items(')'))
        elif self._next() in ('"', "'"):
            quote = self._next()
            end = self._text.index(quote, self._at + 1)
            value = self._text[self._at + 1:end]
            self._at = end + 1
        else:
            value = self._named(self._word())
        while True:
            if self._takes('.'):
                value = getattr(value, self._word())
            elif self._takes('['):
                items = self._items(']')
                value = value[items[0] if len(items) == 1 else tuple(items)]
            else:
                return value

    def _word(self):
        self._next()
        start = self._at
        while self._text[self._at:self._at + 1].isidentifier() or self._text[self._at:self._at + 1].isdigit():
            self._at += 1
        if start == self._at:
            raise SyntaxError(f'Forward reference must be an expression -- got {self._text!r}')
        return self._text[start:self._at]

    def _named(self, word):
        if word in self._names:
            return self._names[word]
        if word.isdigit():
            return int(word)
        for value in (None, True, False, int, str, float, bool, bytes, bytearray, complex, object, type, list, tuple, dict, set, frozenset, range):
            if word == (value.__name__ if isinstance(value, type) else str(value)):
                return value
        raise NameError(f'name {word!r} is not defined')
