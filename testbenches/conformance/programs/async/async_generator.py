async def numbers(n):
    try:
        for i in range(n):
            got = yield i
            if got:
                print("got", got)
    finally:
        print("generator ends")


async def main():
    out = []
    async for x in numbers(3):
        out.append(x)
    print(out)
    g = numbers(5)
    print(await g.__anext__(), await g.asend("hello"), await g.asend(None))
    await g.aclose()
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("stopped")


try:
    main().send(None)
except StopIteration:
    pass
