# An exception thrown in arrives at the await.
class Pause:
    def __await__(self):
        yield "paused"


async def careful():
    try:
        await Pause()
    except ValueError as e:
        print("caught", e)
        return "recovered"
    finally:
        print("finally")


c = careful()
print(c.send(None))
try:
    c.throw(ValueError("bad"))
except StopIteration as e:
    print(e.value)
