# A bare raise, and what passes finally and with, leave the frame as it stands in the traceback.
import traceback
def lines(e):
    t = e.__traceback__; l = []
    while t: l.append((t.tb_frame.f_code.co_name, t.tb_lineno)); t = t.tb_next
    return l
def g(): raise ValueError('a')
def gen():
    try:
        g()
    except ValueError:
        raise
def gen2():
    yield 1
    try:
        yield from gen3()
    except ValueError:
        raise
def gen3():
    yield 2
    try:
        g()
    finally:
        print('f')
class Ctx:
    def __enter__(self): return self
    def __exit__(self, *a): return False
def w():
    with Ctx():
        g()
def w2():
    with Ctx():
        try:
            g()
        except KeyError:
            pass
def w3():
    for i in range(2):
        try:
            try:
                g()
            except ValueError as e:
                if i == 0: continue
                raise
        finally:
            pass
def w4():
    try:
        sorted([1, 2], key=lambda x: g())
    except ValueError:
        raise
def w5():
    try:
        try:
            g()
        except ValueError as e:
            raise KeyError('b')
    except KeyError as k:
        raise
def w6():
    try: g()
    except ValueError as e:
        err = e
    raise err
def w7():
    try: g()
    except ValueError as e:
        def inner(): raise
        inner()
def w8():
    class K:
        def __del__(self): pass
        def __iter__(self): return self
        def __next__(self):
            try: g()
            except ValueError: raise
    for x in K(): pass
import asyncio
async def ag():
    yield 1
    g()
async def am():
    async for x in ag(): pass
def w9():
    asyncio.run(am())
for q in (gen, lambda: list(gen2()), w, w2, w3, w4, w5, w6, w7, w8):
    try: q()
    except Exception as e:
        print(q.__name__, type(e).__name__, lines(e), e.__context__ and lines(e.__context__))
async def main():
    try: await am()
    except ValueError as e: print(lines(e))
asyncio.run(main())
