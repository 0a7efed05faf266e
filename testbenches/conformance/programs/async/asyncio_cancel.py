import asyncio


async def sleeper():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("cleaning up")
        raise


async def main():
    t = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    print(t.cancel())
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled", t.cancelled())


asyncio.run(main())
