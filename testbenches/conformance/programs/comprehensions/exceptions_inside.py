def safe(x):
    if x == 3:
        raise ValueError("three")
    return x


try:
    print([safe(x) for x in range(5)])
except ValueError as e:
    print("caught", e)
g = (10 // x for x in (5, 0, 2))
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e)
print(list(g))


def stop():
    raise StopIteration("early")


try:
    print([stop() for _ in range(2)])
except StopIteration as e:
    print("StopIteration", e)
try:
    list(stop() for _ in range(2))
except RuntimeError as e:
    print(e)
