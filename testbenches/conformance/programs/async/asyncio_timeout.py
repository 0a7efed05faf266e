import asyncio


async def main():
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except asyncio.TimeoutError:
        print("too slow")
    print(await asyncio.wait_for(asyncio.sleep(0, "in time"), 1))


asyncio.run(main())
