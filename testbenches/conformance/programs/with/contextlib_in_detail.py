# Contexts, tracebacks and documentation of contextlib's managers.
import asyncio
import contextlib
from contextlib import AbstractContextManager, AsyncExitStack, ExitStack, asynccontextmanager, contextmanager


class Handler:
    def __init__(self, make=None):
        self.make = make

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        print('exit with', repr(value))
        if self.make is not None:
            raise self.make


def chain(error):
    while error is not None:
        yield repr(error)
        error = error.__context__


try:
    with ExitStack() as stack:
        stack.enter_context(Handler(KeyError('second')))
        stack.enter_context(Handler(IndexError('first')))
        raise ValueError('body')
except KeyError as error:
    print(*chain(error))

try:
    try:
        raise OSError('around')
    except OSError:
        with ExitStack() as stack:
            stack.push(Handler(KeyError('exit')))
            stack.callback(print, 'called', end='!\n')
            raise ValueError('body')
except KeyError as error:
    print(*chain(error))

with ExitStack() as stack:
    stack.push(lambda *details: True)
    stack.push(Handler(IndexError()))
    raise ValueError
print('suppressed')

stack = ExitStack()
stack.callback(print, 'late')
kept = stack.pop_all()
stack.close()
kept.close()
try:
    stack.enter_context(5)
except TypeError as error:
    print(error)


@contextmanager
def managed(name):
    """A context of a name."""
    try:
        yield name
    finally:
        print('left', name)


print(managed.__doc__, managed('x').__doc__)
try:
    with managed('raising'):
        raise ValueError
except ValueError as error:
    count, entry = 0, error.__traceback__
    while entry is not None:
        count, entry = count + 1, entry.tb_next
    print(count)


@managed('decorator')
def decorated():
    print('inside')


decorated()
decorated()


class Manager(AbstractContextManager):
    def __exit__(self, *details):
        pass


print(isinstance(Handler(), AbstractContextManager), isinstance(5, AbstractContextManager), issubclass(Manager, AbstractContextManager))
try:
    AbstractContextManager()
except TypeError as error:
    print(error)
print(AbstractContextManager[int])


@asynccontextmanager
async def opened(name):
    print('open', name)
    try:
        yield name
    finally:
        print('close', name)


@opened('decorator')
async def work(n):
    return n + 1


class Quiet:
    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, value, traceback):
        print('quiet', repr(value))
        return True


async def main():
    print(await work(1))
    async with AsyncExitStack() as stack:
        print(await stack.enter_async_context(opened('entered')))
        stack.enter_context(managed('plain'))
        await stack.enter_async_context(Quiet())
        stack.push_async_exit(Quiet())
        stack.push(Handler())
        moved = stack.pop_all()
    async with moved:
        raise ValueError('in the stack')
    try:
        async with AsyncExitStack() as stack:
            stack.push(Handler(KeyError('exit')))
            raise ValueError('body')
    except KeyError as error:
        print(*chain(error))
    try:
        await AsyncExitStack().enter_async_context(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
