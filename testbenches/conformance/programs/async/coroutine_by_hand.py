# A coroutine driven by send, without an event loop.
async def answer():
    return 42

c = answer()
print(type(c).__name__)
try:
    c.send(None)
except StopIteration as e:
    print("value", e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(type(e).__name__, e)
