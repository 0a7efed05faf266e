class Room:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print("enter", self.name)
        return self.name.upper()

    async def __aexit__(self, kind, value, tb):
        print("leave", self.name, kind.__name__ if kind else None, value)
        return kind is KeyError


async def main():
    async with Room("a") as a, Room("b") as b:
        print(a, b)
    async with Room("c"):
        raise KeyError("swallowed")
    try:
        async with Room("d"):
            raise ValueError("kept")
    except ValueError as e:
        print("outer", e)


try:
    main().send(None)
except StopIteration:
    pass
