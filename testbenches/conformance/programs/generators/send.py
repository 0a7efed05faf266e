def average():
    total = n = 0
    value = None
    while True:
        x = yield value
        if x is None:
            return total
        total += x
        n += 1
        value = total / n


g = average()
print(next(g), g.send(10), g.send(20), g.send(60))
try:
    g.send(None)
except StopIteration as e:
    print("returned", e.value)


def echo():
    while True:
        got = yield
        print("got", got)


e = echo()
try:
    e.send("early")
except TypeError as err:
    print(err)
e.send(None)
e.send("hello")
next(e)
