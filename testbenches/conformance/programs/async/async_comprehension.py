async def numbers(n):
    for i in range(n):
        yield i


async def double(x):
    return x * 2


async def main():
    print([x async for x in numbers(4)])
    print({x async for x in numbers(3)})
    print({x: x * x async for x in numbers(3)})
    print([x async for x in numbers(10) if x % 3 == 0])
    print([await double(x) for x in range(4)])
    print([await double(x) async for x in numbers(3)])
    g = (x + y async for x in numbers(2) for y in (10, 20))
    print([v async for v in g])


try:
    main().send(None)
except StopIteration:
    pass
