"""Context managers."""

import abc
import sys
from functools import wraps


class AbstractContextManager(abc.ABC):
    __class_getitem__ = classmethod(type(list[int]))

    def __enter__(self):
        return self

    @abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return abc._has_methods(C, '__enter__', '__exit__') if cls is AbstractContextManager else NotImplemented


class AbstractAsyncContextManager(abc.ABC):
    __class_getitem__ = classmethod(type(list[int]))

    async def __aenter__(self):
        return self

    @abc.abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return abc._has_methods(C, '__aenter__', '__aexit__') if cls is AbstractAsyncContextManager else NotImplemented


class ContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)
        return inner


class AsyncContextDecorator:
    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)
        return inner


class _OfGenerator:
    """What context managers made of a generator function share."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        self.__doc__ = func.__doc__ if func.__doc__ is not None else type(self).__doc__

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)

    def _keep(self):
        """The generator begins: nothing is made anew."""
        del self.func, self.args, self.kwds


class _GeneratorContextManager(_OfGenerator, ContextDecorator):
    def __enter__(self):
        self._keep()
        for value in self.gen:
            return value
        raise RuntimeError("generator didn't yield")

    def __exit__(self, kind, value, traceback):
        if kind is None:
            for value in self.gen:
                raise RuntimeError("generator didn't stop")
            return False
        if value is None:
            value = kind()
        try:
            self.gen.throw(value)
        except StopIteration as error:
            return error is not value
        except BaseException as error:
            return _is_thrown(error, value, traceback, StopIteration)
        raise RuntimeError("generator didn't stop after throw()")


def _is_thrown(error, value, traceback, stop):
    """False where a generator lets out the exception that was thrown into it, whose traceback is then as before; else raises the one that it has let out."""
    if error is value or type(error) is RuntimeError and isinstance(value, stop) and error.__cause__ is value:
        value.__traceback__ = traceback
        return False
    raise error


def contextmanager(func):
    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper


class _AsyncGeneratorContextManager(_OfGenerator, AsyncContextDecorator):
    async def __aenter__(self):
        self._keep()
        async for value in self.gen:
            return value
        raise RuntimeError("generator didn't yield")

    async def __aexit__(self, kind, value, traceback):
        if kind is None:
            async for value in self.gen:
                raise RuntimeError("generator didn't stop")
            return False
        if value is None:
            value = kind()
        try:
            await self.gen.athrow(value)
        except StopAsyncIteration as error:
            return error is not value
        except BaseException as error:
            return _is_thrown(error, value, traceback, (StopIteration, StopAsyncIteration))
        raise RuntimeError("generator didn't stop after athrow()")


def asynccontextmanager(func):
    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper


class closing:
    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exception):
        self.thing.close()


class aclosing:
    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exception):
        await self.thing.aclose()


class _Redirect:
    def __init__(self, new_target):
        self._new = new_target
        self._old = []

    def __enter__(self):
        self._old.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new)
        return self._new

    def __exit__(self, *exception):
        setattr(sys, self._stream, self._old.pop())


class redirect_stdout(_Redirect):
    _stream = 'stdout'


class redirect_stderr(_Redirect):
    _stream = 'stderr'


class suppress:
    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        return None

    def __exit__(self, kind, value, traceback):
        return kind is not None and issubclass(kind, self._exceptions)


class nullcontext:
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *exception):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *exception):
        pass


def _bound(method, obj):
    return lambda *details: method(obj, *details)


class _Stack:
    """Exits that wait: pairs of a function of the exception's details and whether it is to be awaited."""

    def __init__(self):
        self._exit_callbacks = []

    def pop_all(self):
        new = type(self)()
        new._exit_callbacks = self._exit_callbacks
        self._exit_callbacks = []
        return new

    def push(self, exit):
        method = getattr(type(exit), '__exit__', None)
        self._exit_callbacks.append((exit if method is None else _bound(method, exit), False))
        return exit

    def enter_context(self, cm):
        cls = type(cm)
        if not hasattr(cls, '__enter__') or not hasattr(cls, '__exit__'):
            raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol")
        exit = cls.__exit__
        result = cls.__enter__(cm)
        self._exit_callbacks.append((_bound(exit, cm), False))
        return result

    def callback(self, callback, /, *args, **kwds):
        def call(*details):
            callback(*args, **kwds)
        call.__wrapped__ = callback
        self._exit_callbacks.append((call, False))
        return callback


def _chain(error, before, outer):
    """The exception before an exit is the context of the one that the exit has raised, in place of what the with statement stands in."""
    while (context := error.__context__) is not None and context is not before:
        if context is outer:
            error.__context__ = before
            return
        error = context


def _raise_as_is(error):
    context = error.__context__
    try:
        raise error
    except BaseException:
        error.__context__ = context
        raise


class ExitStack(_Stack):
    def __enter__(self):
        return self

    def close(self):
        self.__exit__(None, None, None)

    def __exit__(self, *details):
        received = details[0] is not None
        outer = sys.exc_info()[1]
        suppressed = raises = False
        while self._exit_callbacks:
            callback, _ = self._exit_callbacks.pop()
            try:
                if callback(*details):
                    suppressed, raises = True, False
                    details = None, None, None
            except BaseException as error:
                _chain(error, details[1], outer)
                raises = True
                details = type(error), error, error.__traceback__
        if raises:
            _raise_as_is(details[1])
        return received and suppressed


class AsyncExitStack(_Stack):
    async def enter_async_context(self, cm):
        cls = type(cm)
        if not hasattr(cls, '__aenter__') or not hasattr(cls, '__aexit__'):
            raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the asynchronous context manager protocol")
        exit = cls.__aexit__
        result = await cls.__aenter__(cm)
        self._exit_callbacks.append((_bound(exit, cm), True))
        return result

    def push_async_exit(self, exit):
        method = getattr(type(exit), '__aexit__', None)
        self._exit_callbacks.append((exit if method is None else _bound(method, exit), True))
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        async def call(*details):
            await callback(*args, **kwds)
        call.__wrapped__ = callback
        self._exit_callbacks.append((call, True))
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        received = details[0] is not None
        outer = sys.exc_info()[1]
        suppressed = raises = False
        while self._exit_callbacks:
            callback, awaited = self._exit_callbacks.pop()
            try:
                stop = callback(*details)
                if awaited:
                    stop = await stop
                if stop:
                    suppressed, raises = True, False
                    details = None, None, None
            except BaseException as error:
                _chain(error, details[1], outer)
                raises = True
                details = type(error), error, error.__traceback__
        if raises:
            _raise_as_is(details[1])
        return received and suppressed
