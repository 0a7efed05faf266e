# A deque that changes while somebody walks through it: the walk began when the iterator was made.
from collections import deque


def told(step):
    try:
        print(step())
    except (RuntimeError, StopIteration) as e:
        print(type(e).__name__, e)


for walk in iter, reversed:
    d = deque('abc')
    items = walk(d)
    d.append('d')
    told(lambda: next(items))
    d = deque()
    items = walk(d)
    d.append(1)
    told(lambda: next(items))
    d = deque('x')
    items = walk(d)
    d.pop()
    told(lambda: next(items))
d = deque([1])
seen = []
try:
    for x in d:
        seen.append(x)
        d.append(2)
except RuntimeError as e:
    print(seen, e)
d = deque([1, 2, 3])
for x in d:
    d[1] = 5
print(d, list(reversed(d)))
