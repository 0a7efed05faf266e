# __aiter__ and __anext__.
class Countdown:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return self.n


async def main():
    out = []
    async for x in Countdown(4):
        out.append(x)
    else:
        out.append("else")
    return out


def drive(c):
    try:
        c.send(None)
    except StopIteration as e:
        return e.value


print(drive(main()))
