class Pause:
    def __await__(self):
        yield 1


async def work():
    try:
        await Pause()
        print("not reached")
    finally:
        print("closed")


c = work()
c.send(None)
c.close()
try:
    c.send(None)
except RuntimeError as e:
    print(e)
d = work()
d.close()
print("never started")
