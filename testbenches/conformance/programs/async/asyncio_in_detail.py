import asyncio
class AC:
    def __init__(s, n, sup=False): s.n = n; s.sup = sup
    async def __aenter__(s): print('aenter', s.n); await asyncio.sleep(0); return s.n
    async def __aexit__(s, t, v, tb): print('aexit', s.n, t and t.__name__); return s.sup
class AI:
    def __init__(s, n): s.i, s.n = 0, n
    def __aiter__(s): return s
    async def __anext__(s):
        if s.i >= s.n: raise StopAsyncIteration
        s.i += 1; await asyncio.sleep(0); return s.i
async def agen(n):
    try:
        for i in range(n):
            x = yield i
            if x: print('sent', x)
    finally: print('agen done')
async def main():
    async with AC(1) as a, AC(2, True) as b:
        print(a, b); raise ValueError
    print([x async for x in AI(3)], {x: x * x async for x in AI(3) if x % 2}, {x async for x in AI(2)}, [y for y in [1, 2] if await asyncio.sleep(0, y) > 1])
    async for x in AI(2): print('x', x)
    else: print('else')
    async for x in AI(5):
        if x == 2: break
    else: print('no')
    g = agen(3); print(await g.__anext__(), await g.asend('hi'), await g.__anext__())
    try: await g.__anext__()
    except StopAsyncIteration: print('stop')
    g = agen(3); await g.__anext__(); await g.aclose()
    print(await asyncio.gather(co(1), co(2), co(3)), await asyncio.gather(bad(), co(1), return_exceptions=True))
    t = asyncio.create_task(co(5)); print(t.done()); print(await t, t.done(), t.result())
    try: await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except asyncio.TimeoutError: print('timeout')
    t = asyncio.create_task(asyncio.sleep(10)); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print('cancelled', t.cancelled())
    q = asyncio.Queue(2)
    async def prod():
        for i in range(4): await q.put(i); print('put', i)
        await q.put(None)
    async def cons():
        while (v := await q.get()) is not None: print('got', v)
    await asyncio.gather(prod(), cons())
    ev = asyncio.Event(); lock = asyncio.Lock(); sem = asyncio.Semaphore(2)
    async def w(n):
        async with sem:
            await ev.wait()
            async with lock: print('w', n)
    ts = [asyncio.create_task(w(i)) for i in range(3)]; await asyncio.sleep(0); ev.set(); await asyncio.gather(*ts)
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(co(7)); b = tg.create_task(co(8))
    print(a.result(), b.result())
    try:
        async with asyncio.timeout(0.01): await asyncio.sleep(5)
    except TimeoutError: print('timeout2')
    done, pending = await asyncio.wait([asyncio.create_task(co(1))]); print(len(done), len(pending))
    for f in asyncio.as_completed([co(1), co(2)]): print(await f, end=' ')
    print(); return 'result'
async def co(n): await asyncio.sleep(n / 1000); return n * 10
async def bad(): raise KeyError('bad')
print(asyncio.run(main()))
c = co(1); print(type(c).__name__, c.__name__); c.close()
try: asyncio.run(bad())
except KeyError as e: print(repr(e))
