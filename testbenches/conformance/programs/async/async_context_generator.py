import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def session(name):
    print("open", name)
    try:
        await asyncio.sleep(0)
        yield name.upper()
    except ValueError as e:
        print("handled", e)
    finally:
        print("close", name)


async def main():
    async with session("a") as s:
        print(s)
    async with session("b"):
        raise ValueError("v")
    try:
        async with session("c"):
            raise KeyError("k")
    except KeyError as e:
        print("left", e)


asyncio.run(main())
