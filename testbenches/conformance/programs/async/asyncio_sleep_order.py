import asyncio


async def later(delay, name, out):
    await asyncio.sleep(delay)
    out.append(name)
    return name


async def main():
    out = []
    results = await asyncio.gather(later(0.03, "slow", out), later(0.01, "fast", out), later(0.02, "middle", out))
    print(results)
    print(out)


asyncio.run(main())
