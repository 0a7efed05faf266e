import asyncio


async def main():
    ready = asyncio.Event()
    lock = asyncio.Lock()
    log = []

    async def waiter(n):
        await ready.wait()
        async with lock:
            log.append(f"in{n}")
            await asyncio.sleep(0)
            log.append(f"out{n}")

    tasks = [asyncio.create_task(waiter(i)) for i in range(3)]
    await asyncio.sleep(0)
    print(log)
    ready.set()
    await asyncio.gather(*tasks)
    print(log)


asyncio.run(main())
