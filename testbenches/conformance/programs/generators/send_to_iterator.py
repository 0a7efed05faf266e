# What is sent into a generator that delegates to an iterator without send.
def delegate(values):
    got = yield from values
    print("got", got)


for values in [1, 2], (3, 4), {5: 6, 7: 8}, range(2), {8, 9}, iter([9, 10]), zip([1, 2], [3, 4]):
    g = delegate(values)
    print(next(g), g.send(None))
    g = delegate(values if not hasattr(values, "__next__") else [0, 1])
    print(next(g))
    try:
        g.send(5)
    except AttributeError as error:
        print(error)
    print(list(g))
