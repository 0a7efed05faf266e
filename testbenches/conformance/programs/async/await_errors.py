async def bad(x):
    return await x


def drive(c):
    try:
        c.send(None)
    except StopIteration as e:
        print("value", e.value)
    except TypeError as e:
        print(e)


class Wrong:
    def __await__(self):
        return 5


drive(bad(5))
drive(bad([1]))
drive(bad(None))
drive(bad(Wrong()))
