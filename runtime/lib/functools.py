"""Functions of functions."""

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
WRAPPER_UPDATES = ('__dict__',)
_MISSING = object()


def reduce(function, sequence, initial=_MISSING, /):
    try:
        iterator = iter(sequence)
    except TypeError:
        raise TypeError('reduce() arg 2 must support iteration') from None
    if initial is _MISSING:
        for initial in iterator:
            break
        else:
            raise TypeError('reduce() of empty iterable with no initial value')
    for x in iterator:
        initial = function(initial, x)
    return initial


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        value = getattr(wrapped, name, _MISSING)
        if value is not _MISSING:
            setattr(wrapper, name, value)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    def decorate(wrapper):
        return update_wrapper(wrapper, wrapped, assigned, updated)
    return decorate


class partial:
    __slots__ = ('func', 'args', 'keywords', '__dict__')

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        args = tuple(args)
        if not callable(func):
            raise TypeError('the first argument must be callable')
        self = super().__new__(cls)
        if isinstance(func, partial):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func = func
        self.args = args
        self.keywords = keywords
        return self

    def __call__(self, /, *args, **keywords):
        if not keywords:
            keywords = self.keywords
        elif self.keywords:
            keywords = {**self.keywords, **keywords}
        return self.func(*self.args, *args, **keywords)

    def __repr__(self):
        parts = [repr(self.func)]
        parts.extend([repr(x) for x in self.args])
        parts.extend([name + '=' + repr(value) for name, value in self.keywords.items()])
        return 'functools.partial(' + ', '.join(parts) + ')'

    def _copied(self, change):
        new = type(self)(self.func)
        new.func, new.args, new.keywords = change((self.func, self.args, self.keywords))
        new.__dict__.update(change(self.__dict__))
        return new

    def __copy__(self):
        return self._copied(lambda x: x)

    def __deepcopy__(self, memo):
        from copy import deepcopy
        return self._copied(lambda x: deepcopy(x, memo))


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        self.func = func
        self.args = args
        self.keywords = keywords

    def __get__(self, instance, owner=None):
        function = self.func
        if hasattr(function, '__get__'):
            function = function.__get__(instance, owner)
        return partial(function, *self.args, **self.keywords)


class _CacheInfo(tuple):
    """As the named tuple of the same name, without all that a named tuple brings."""

    hits = property(lambda self: self[0])
    misses = property(lambda self: self[1])
    maxsize = property(lambda self: self[2])
    currsize = property(lambda self: self[3])

    def __repr__(self):
        return 'CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)' % tuple(self)


def _key(args, kwds, typed):
    key = args
    if kwds:
        key = args + (_MISSING,)
        for item in kwds.items():
            key += item
    if typed:
        key += tuple([type(x) for x in args]) + tuple([type(x) for x in kwds.values()])
    elif len(key) == 1 and type(key[0]) in (int, str):
        return key[0]
    return key


class _lru_cache_wrapper:
    # Not in the dict that update_wrapper takes.
    __slots__ = ('_function', '_maxsize', '_typed', '_cache', '_hits', '_misses', '__dict__')

    def __init__(self, function, maxsize, typed):
        self._function = function
        self._maxsize = maxsize
        self._typed = typed
        self.cache_clear()
        self.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        update_wrapper(self, function)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __call__(self, /, *args, **kwds):
        key = _key(args, kwds, self._typed)
        cache = self._cache
        result = cache.get(key, _MISSING)
        maxsize = self._maxsize
        if result is not _MISSING:
            self._hits += 1
            if maxsize is not None:
                # the order of the dict is the order of use
                del cache[key]
                cache[key] = result
            return result
        self._misses += 1
        result = self._function(*args, **kwds)
        if maxsize is None:
            cache[key] = result
        elif maxsize > 0:
            if key not in cache and len(cache) >= maxsize:
                del cache[next(iter(cache))]
            cache[key] = result
        return result

    def __get__(self, instance, owner=None):
        return self if instance is None else partial(self, instance)

    def cache_info(self):
        return _CacheInfo((self._hits, self._misses, self._maxsize, len(self._cache)))

    def cache_clear(self):
        self._cache = {}
        self._hits = 0
        self._misses = 0


def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return _lru_cache_wrapper(maxsize, 128, False)
    if maxsize is not None:
        if not isinstance(maxsize, int):
            raise TypeError('Expected first argument to be an integer, a callable, or None')
        maxsize = max(maxsize, 0)

    def decorate(function):
        return _lru_cache_wrapper(function, maxsize, typed)
    return decorate


def cache(user_function, /):
    return _lru_cache_wrapper(user_function, None, False)


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__doc__ = func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname is None:
            self.attrname = name
        elif self.attrname != name:
            raise TypeError('Cannot assign the same cached_property to two different names (' + repr(self.attrname)
                            + ' and ' + repr(name) + ').')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        cache = instance.__dict__
        value = cache.get(self.attrname, _MISSING)
        if value is _MISSING:
            value = cache[self.attrname] = self.func(instance)
        return value


def _not(value):
    return value if value is NotImplemented else not value


def _lt_from_le(self, other):
    r = type(self).__le__(self, other)
    return r if r is NotImplemented else r and self != other


def _lt_from_gt(self, other):
    r = type(self).__gt__(self, other)
    return r if r is NotImplemented else not r and self != other


def _lt_from_ge(self, other):
    return _not(type(self).__ge__(self, other))


def _le_from_lt(self, other):
    r = type(self).__lt__(self, other)
    return r if r is NotImplemented else r or self == other


def _le_from_gt(self, other):
    return _not(type(self).__gt__(self, other))


def _le_from_ge(self, other):
    r = type(self).__ge__(self, other)
    return r if r is NotImplemented else not r or self == other


def _gt_from_lt(self, other):
    r = type(self).__lt__(self, other)
    return r if r is NotImplemented else not r and self != other


def _gt_from_le(self, other):
    return _not(type(self).__le__(self, other))


def _gt_from_ge(self, other):
    r = type(self).__ge__(self, other)
    return r if r is NotImplemented else r and self != other


def _ge_from_lt(self, other):
    return _not(type(self).__lt__(self, other))


def _ge_from_le(self, other):
    r = type(self).__le__(self, other)
    return r if r is NotImplemented else not r or self == other


def _ge_from_gt(self, other):
    r = type(self).__gt__(self, other)
    return r if r is NotImplemented else r or self == other


_ORDERINGS = (('__lt__', (('__gt__', _gt_from_lt), ('__le__', _le_from_lt), ('__ge__', _ge_from_lt))),
              ('__le__', (('__ge__', _ge_from_le), ('__lt__', _lt_from_le), ('__gt__', _gt_from_le))),
              ('__gt__', (('__lt__', _lt_from_gt), ('__ge__', _ge_from_gt), ('__le__', _le_from_gt))),
              ('__ge__', (('__le__', _le_from_ge), ('__gt__', _gt_from_ge), ('__lt__', _lt_from_ge))))


def total_ordering(cls):
    defined = set()
    for base in cls.__mro__:
        if base is not object:
            defined.update(base.__dict__)
    for root, others in _ORDERINGS:
        if root in defined:
            for name, function in others:
                if name not in defined:
                    setattr(cls, name, function)
            return cls
    raise ValueError('must define at least one ordering operation: < > <= >=')


class _compared:
    __slots__ = ('obj', '_compare')
    __hash__ = None

    def __init__(self, obj, compare):
        self.obj = obj
        self._compare = compare

    def __lt__(self, other):
        return self._compare(self.obj, other.obj) < 0

    def __gt__(self, other):
        return self._compare(self.obj, other.obj) > 0

    def __eq__(self, other):
        return self._compare(self.obj, other.obj) == 0

    def __le__(self, other):
        return self._compare(self.obj, other.obj) <= 0

    def __ge__(self, other):
        return self._compare(self.obj, other.obj) >= 0


def cmp_to_key(mycmp):
    def key(obj):
        return _compared(obj, mycmp)
    return key


def _classes_of(cls):
    """The classes of a class or a union of classes; none of anything else."""
    if isinstance(cls, type):
        return (cls,)
    if type(cls).__name__ in ('UnionType', 'UnionAlias') and all([isinstance(x, type) for x in cls.__args__]):
        return cls.__args__
    return ()


def _abstract_bases(cls, others):
    """Those of other classes that a class counts as a subclass of, and none of its bases does; the most special of them."""
    found = [x for x in others if issubclass(cls, x) and not any([issubclass(base, x) for base in cls.__bases__])]
    return [x for x in found if not any([y is not x and issubclass(y, x) for y in found])]


def singledispatch(func):
    registry = {object: func}

    def dispatch(cls):
        if cls in registry:
            return registry[cls]
        for base in cls.__mro__[:-1]:
            if base in registry:
                return registry[base]
            abstract = _abstract_bases(base, [other for other in registry if other not in cls.__mro__])
            if len(abstract) > 1:
                raise RuntimeError('Ambiguous dispatch: ' + repr(abstract[0]) + ' or ' + repr(abstract[1]))
            if abstract:
                return registry[abstract[0]]
        return func

    def register(cls, function=None):
        classes = _classes_of(cls)
        if classes and function is None:
            return lambda f: register(cls, f)
        if not classes:
            if function is not None:
                raise TypeError('Invalid first argument to `register()`. ' + repr(cls) + ' is not a class or union type.')
            # a function whose first annotation names the class
            function = cls
            for name, cls in getattr(function, '__annotations__', {}).items():
                break
            else:
                raise TypeError('Invalid first argument to `register()`: ' + repr(function)
                                + '. Use either `@register(some_class)` or plain `@register` on an annotated function.')
            classes = _classes_of(cls)
            if not classes:
                raise TypeError('Invalid annotation for ' + repr(name) + '. ' + repr(cls) + ' is not a class.')
        for cls in classes:
            registry[cls] = function
        return function

    def wrapper(*args, **kwds):
        if not args:
            raise TypeError(func.__name__ + ' requires at least 1 positional argument')
        return dispatch(type(args[0]))(*args, **kwds)

    update_wrapper(wrapper, func)
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = registry
    return wrapper


class singledispatchmethod:
    def __init__(self, func):
        self.dispatcher = singledispatch(func)
        self.func = func

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, method)

    def __get__(self, instance, owner=None):
        def method(*args, **kwargs):
            function = self.dispatcher.dispatch(type(args[0]))
            return function.__get__(instance, owner)(*args, **kwargs)
        method.register = self.register
        return method
