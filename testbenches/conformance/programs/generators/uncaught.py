def produce():
    yield 1
    yield 2 / 0


for x in produce():
    print(x)
