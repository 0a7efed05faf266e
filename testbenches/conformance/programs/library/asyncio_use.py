import asyncio


async def work(name, delay, log):
    log.append('start ' + name)
    await asyncio.sleep(delay)
    log.append('end ' + name)
    return name


async def basics():
    log = []
    print(await work('a', 0, log), log)
    print(await asyncio.gather(work('x', 0.02, log), work('y', 0.01, log), work('z', 0, log)), log)
    t = asyncio.create_task(work('t', 0.01, log), name='tea')
    print(t.done(), t.get_name(), await t, t.done(), t.result())
    print(await asyncio.wait_for(work('w', 0.001, log), 1))
    try:
        await asyncio.wait_for(work('slow', 5, log), 0.01)
    except asyncio.TimeoutError as e:
        print('timeout', repr(e), type(e.__cause__).__name__)
    return 'done'


async def errors():
    async def boom(n):
        await asyncio.sleep(0)
        raise ValueError(n)
    try:
        await asyncio.gather(boom(1), boom(2))
    except ValueError as e:
        print('gathered', e)
    print(await asyncio.gather(boom(3), asyncio.sleep(0, 'ok'), return_exceptions=True))
    t = asyncio.create_task(boom(4))
    try:
        await t
    except ValueError as e:
        print(e, repr(t.exception()))
    print(await asyncio.gather())


async def cancelling():
    async def forever(n):
        try:
            while True:
                await asyncio.sleep(0.001)
        except asyncio.CancelledError as e:
            print('cancelled', n, e.args)
            raise
        finally:
            print('finally', n)
    t = asyncio.create_task(forever(1))
    await asyncio.sleep(0.01)
    print(t.cancel('msg'), t.cancelled())
    try:
        await t
    except asyncio.CancelledError as e:
        print('outer', e.args)
    print(t.cancelled(), t.done(), t.cancel())
    never = asyncio.create_task(forever(2))
    never.cancel()
    print(await asyncio.gather(never, return_exceptions=True))

    async def stubborn():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            return 'survived'
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel()
    print(await t)
    left = asyncio.create_task(forever(3))
    await asyncio.sleep(0)
    return left


async def sync():
    e = asyncio.Event()
    out = []

    async def waiter(n):
        await e.wait()
        out.append(n)
    tasks = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    print(out, e.is_set())
    e.set()
    await asyncio.gather(*tasks)
    print(out)
    lock = asyncio.Lock()

    async def locked(n):
        async with lock:
            out.append(('in', n))
            await asyncio.sleep(0)
            out.append(('out', n))
    out.clear()
    await asyncio.gather(*[locked(i) for i in range(3)])
    print(out, lock.locked())
    sem = asyncio.Semaphore(2)
    active = [0, 0]

    async def limited():
        async with sem:
            active[0] += 1
            active[1] = max(active)
            await asyncio.sleep(0.001)
            active[0] -= 1
    await asyncio.gather(*[limited() for i in range(6)])
    print(active)
    c = asyncio.Condition()
    out.clear()

    async def consumer(n):
        async with c:
            await c.wait()
            out.append(n)
    tasks = [asyncio.create_task(consumer(i)) for i in range(3)]
    await asyncio.sleep(0)
    async with c:
        c.notify(1)
    await asyncio.sleep(0.001)
    print(out)
    async with c:
        c.notify_all()
    await asyncio.gather(*tasks)
    print(out)
    try:
        lock.release()
    except RuntimeError as err:
        print(err)


async def queues():
    q = asyncio.Queue(2)
    log = []

    async def producer():
        for i in range(5):
            await q.put(i)
            log.append(('put', i))
        await q.put(None)

    async def consumer():
        while True:
            item = await q.get()
            q.task_done()
            if item is None:
                break
            log.append(('got', item))
            await asyncio.sleep(0)
    await asyncio.gather(producer(), consumer())
    await q.join()
    print(log, q.qsize(), q.empty(), q.full(), q.maxsize)
    p = asyncio.PriorityQueue()
    for i in (3, 1, 2):
        p.put_nowait(i)
    print([p.get_nowait() for i in range(3)])
    s = asyncio.LifoQueue()
    s.put_nowait(1)
    s.put_nowait(2)
    print(await s.get())
    try:
        asyncio.Queue().get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    try:
        q = asyncio.Queue(1)
        q.put_nowait(1)
        q.put_nowait(1)
    except asyncio.QueueFull as e:
        print(repr(e))


async def more():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    loop.call_soon(f.set_result, 5)
    print(await f, f.done(), f.result())
    order = []
    loop.call_later(0.02, order.append, 'late')
    loop.call_later(0.01, order.append, 'early')
    h = loop.call_later(0.015, order.append, 'never')
    h.cancel()
    loop.call_soon(order.append, 'soon')
    await asyncio.sleep(0.03)
    print(order)
    log = []
    tasks = [asyncio.create_task(work(str(i), i / 200, log)) for i in range(3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(tasks)
    print(sorted(t.result() for t in done), pending)
    for c in asyncio.as_completed([work('p', 0.02, log), work('q', 0.01, log)]):
        print(await c)
    print(asyncio.iscoroutinefunction(work), asyncio.iscoroutinefunction(print), asyncio.current_task() is not None, len(asyncio.all_tasks()))
    inner = asyncio.create_task(asyncio.sleep(0.01, 'inner'))
    outer = asyncio.shield(inner)
    outer.cancel()
    print(await inner)
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(1)
    except TimeoutError:
        print('timed out')
    async with asyncio.timeout(1) as tm:
        await asyncio.sleep(0)
    print(tm.expired())
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(asyncio.sleep(0.001, 'A'))
        b = tg.create_task(asyncio.sleep(0.001, 'B'))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(asyncio.sleep(1))
            tg.create_task(asyncio.wait_for(asyncio.sleep(1), 0.001))
    except* TimeoutError as eg:
        print(eg.message, eg.exceptions)
    try:
        f = loop.create_future()
        f.result()
    except asyncio.InvalidStateError as e:
        print(e)


async def agen():
    for i in range(3):
        await asyncio.sleep(0)
        yield i


async def gens():
    print([x async for x in agen()], {x: 1 async for x in agen() if x})
    async for x in agen():
        if x == 1:
            break
    print(x)


for main in (basics, errors, cancelling, sync, queues, more, gens):
    result = asyncio.run(main())
    print(main.__name__, result if isinstance(result, (str, type(None))) else (result.done(), result.cancelled()))
for bad in (5, basics):
    try:
        asyncio.run(bad)
    except ValueError as e:
        print(str(e)[:30])
loop = asyncio.new_event_loop()
print(loop.run_until_complete(asyncio.sleep(0, 'loop')), loop.is_closed(), loop.is_running())
loop.close()
