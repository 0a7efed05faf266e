import asyncio


async def add(a, b):
    await asyncio.sleep(0)
    return a + b


async def main():
    print(await add(1, 2))
    total = 0
    for i in range(5):
        total = await add(total, i)
    return total


print(asyncio.run(main()))
