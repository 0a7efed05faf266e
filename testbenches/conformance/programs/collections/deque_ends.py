from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, d.pop(), d.popleft(), d, len(d))
d.extend([10, 11])
d.extendleft([20, 21])
print(d, d[0], d[-1], d[2])
d.rotate(2)
print(d)
d.rotate(-3)
print(d, list(reversed(d)), 11 in d, d.count(10), d.index(2))
d.remove(10)
d.reverse()
d[1] = "x"
del d[0]
d.insert(1, "new")
print(d, d.copy() == d)
d.clear()
print(d, bool(d))
for f in (d.pop, d.popleft, lambda: d[0], lambda: d.remove(1)):
    try:
        f()
    except (IndexError, ValueError) as e:
        print(type(e).__name__, e)
