# __await__ yields to whoever drives the coroutine.
class Ask:
    def __init__(self, question):
        self.question = question

    def __await__(self):
        answer = yield self.question
        return answer


async def talk():
    a = await Ask("name?")
    b = await Ask("age?")
    return a, b


c = talk()
print(c.send(None))
print(c.send("Ann"))
try:
    c.send(7)
except StopIteration as e:
    print(e.value)
