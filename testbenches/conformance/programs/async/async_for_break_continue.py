class Count:
    def __init__(self):
        self.i = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.i += 1
        if self.i > 10:
            raise StopAsyncIteration
        return self.i


async def main():
    out = []
    async for x in Count():
        if x % 2:
            continue
        if x > 6:
            break
        out.append(x)
    else:
        out.append("never")
    async for x in Count():
        pass
    else:
        out.append("end %d" % x)
    print(out)


try:
    main().send(None)
except StopIteration:
    print("done")
