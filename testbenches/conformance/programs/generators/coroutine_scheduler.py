def task(name, n):
    for i in range(n):
        print(name, i)
        yield


def run(tasks):
    while tasks:
        t = tasks.pop(0)
        try:
            next(t)
        except StopIteration:
            continue
        tasks.append(t)


run([task("a", 3), task("b", 1), task("c", 2)])


def consumer():
    items = []
    while True:
        x = yield len(items)
        if x is None:
            break
        items.append(x)
    return items


def wrapper(out):
    result = yield from consumer()
    out.append(result)


out = []
w = wrapper(out)
next(w)
print([w.send(x) for x in "xyz"])
try:
    w.send(None)
except StopIteration:
    print(out)
