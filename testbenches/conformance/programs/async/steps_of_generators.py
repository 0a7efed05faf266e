# Steps of asynchronous generators by hand: one at a time, each once.
import asyncio


async def items():
    got = yield 1
    got = yield got
    print('got', got)
    try:
        yield 'last'
    finally:
        print('left')


def send(step, value=None):
    try:
        print('awaits', step.send(value))
    except BaseException as error:
        print(type(error).__name__, error)


made = items()
first = made.__anext__()
send(first)
send(first)
send(made.__anext__(), 10)
second = made.asend(12)
send(second)
send(made.athrow(KeyError('thrown')))
send(made.__anext__())
send(items().__anext__(), 100)


class Pause:
    def __await__(self):
        return (yield 'paused')


async def waits():
    print(made.ag_running)
    got = await Pause()
    yield got


made = waits()
print(made.ag_running)
one, other = made.__anext__(), made.__anext__()
send(one)
print(made.ag_running)
send(other)
send(made.athrow(KeyError))
send(one, 'value')
print(made.ag_running)
send(other)


async def main():
    made = items()
    step = made.__anext__()
    print(await step)
    try:
        await step
    except RuntimeError as error:
        print(error)
    step = made.athrow(ValueError)
    for _ in range(2):
        try:
            await step
        except (ValueError, RuntimeError) as error:
            print(repr(error))
    print([x async for x in items()])


asyncio.run(main())


# A class thrown into a generator makes its exception there.
class Picky(Exception):
    def __init__(self, text):
        pass


def catches():
    try:
        yield
    except TypeError as error:
        print(error)
        yield 'caught'


generator = catches()
next(generator)
print(generator.throw(Picky))

for obj in (catches, generator):
    for name in ('__name__', '__qualname__'):
        try:
            delattr(obj, name)
        except TypeError as error:
            print(error)


def outer():
    def inner():
        return kept
    kept = 1
    return inner


function = outer()
cell = function.__closure__[0]
cell.cell_contents = 'changed'
print(function(), cell.cell_contents)
del cell.cell_contents
try:
    function()
except NameError as error:
    print(error)
try:
    cell.cell_contents
except ValueError as error:
    print(error)
