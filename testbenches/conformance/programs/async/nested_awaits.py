class Step:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        got = yield self.n
        return got


async def inner(base):
    total = 0
    for i in range(3):
        total += await Step(base + i)
    return total


async def outer():
    x = await inner(10)
    y = await inner(20)
    return x * 100 + y


c = outer()
sent = None
seen = []
try:
    while True:
        seen.append(c.send(sent))
        sent = len(seen)
except StopIteration as e:
    print(seen, e.value)
