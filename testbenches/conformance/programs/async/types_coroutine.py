# Generators that can be awaited, and what async for is given by __anext__.
import types
@types.coroutine
def wait(x):
    got = yield x
    return got * 2

@types.coroutine
def outer():
    return (yield from inner())

async def inner():
    return await wait('in') + 1

@types.coroutine
def given(x):
    return (y for y in range(x))

async def main():
    print(await wait('a'))
    print(await outer())
    print(await given(2))
    return 'end'

c = main()
try:
    print(c.send(None)); print(c.send(5)); print(c.send(7)); print(c.send(0)); print(c.send(0))
except StopIteration as e: print(e.value)

def plain(): yield 1
async def bad(): await plain()
try: bad().send(None)
except TypeError as e: print(e)
def yf():
    return (yield from waiting)
waiting = inner()
try: next(yf())
except TypeError as e: print(e)
try: types.coroutine(5)
except TypeError as e: print(e)

class I:
    def __aiter__(self): return self
    def __anext__(self): return (1,)
async def m():
    async for x in I(): pass
try: m().send(None)
except TypeError as e: print(e, '|', repr(e.__cause__))
class J:
    def __aiter__(self): return self
    def __anext__(self): return self
    def __await__(self): 1/0
async def m():
    async for x in J(): pass
try: m().send(None)
except TypeError as e: print(e, '|', repr(e.__cause__))
waiting.close()
