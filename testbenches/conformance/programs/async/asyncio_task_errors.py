import asyncio


async def fail(n):
    await asyncio.sleep(0)
    raise ValueError(f"number {n}")


async def main():
    t = asyncio.create_task(fail(1))
    try:
        await t
    except ValueError as e:
        print("awaited", e)
    print(t.done(), t.cancelled(), repr(t.exception()))
    for r in await asyncio.gather(fail(2), asyncio.sleep(0, "fine"), return_exceptions=True):
        print(repr(r))


asyncio.run(main())
