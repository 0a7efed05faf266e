def count(n):
    print("start")
    for i in range(n):
        yield i
    print("end")


g = count(2)
print(type(g).__name__)
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value)
print(list(count(3)), next(count(0), "default"), sum(x for x in count(2)))
print(iter(g) is g, list(g))
