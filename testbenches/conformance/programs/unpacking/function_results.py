# Unpacking what functions return and take.
def minmax(values):
    low, *_, high = sorted(values)
    return low, high


def apply(f, pair):
    return f(*pair)


low, high = minmax([5, 2, 9, 3])
print(low, high, apply(max, (3, 8)), apply(lambda a, b: a - b, minmax([1, 10])))


def info(**kw):
    name, size = kw["name"], kw.get("size", 0)
    return name, size


(n, s), t = info(name="x"), info(name="y", size=3)
print(n, s, t, *t)
print(*minmax("hello"), sep="-")
