import asyncio


async def producer(q, n):
    for i in range(n):
        await q.put(i * i)
    await q.put(None)


async def consumer(q):
    total = 0
    while True:
        x = await q.get()
        if x is None:
            return total
        total += x


async def main():
    q = asyncio.Queue(2)
    p = asyncio.create_task(producer(q, 6))
    print(await consumer(q), q.empty())
    await p


asyncio.run(main())
