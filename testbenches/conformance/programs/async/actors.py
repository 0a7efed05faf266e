import asyncio


class Actor:
    def __init__(self, name):
        self.name, self.inbox, self.log = name, asyncio.Queue(), []

    async def run(self):
        while (message := await self.inbox.get()) != "stop":
            sender, text = message
            self.log.append(f"{self.name} got {text}")
            if sender and len(self.log) < 3:
                await sender.inbox.put((self, text + "!"))
        return self.log


async def main():
    a, b = Actor("a"), Actor("b")
    tasks = [asyncio.create_task(x.run()) for x in (a, b)]
    await a.inbox.put((b, "hi"))
    for _ in range(20):
        await asyncio.sleep(0)
    for x in (a, b):
        await x.inbox.put("stop")
    for log in await asyncio.gather(*tasks):
        print(log)


asyncio.run(main())
