# deque: fast at both ends.
from collections import deque

d = deque([1, 2, 3])
d.append(4)
d.appendleft(0)
print(d, len(d), d.pop(), d.popleft(), d)
d.extend("ab")
d.extendleft("xy")
print(d, d[0], d[-1], d.count("a"), "b" in d)
d.rotate(2)
print(list(d))
d.rotate(-1)
d.remove("x")
print(list(d), list(reversed(d)))
last = deque(range(10), maxlen=3)
last.append(10)
print(last, last.maxlen)
d.clear()
print(d, bool(d))
try:
    d.pop()
except IndexError as e:
    print("IndexError", e)
print(deque("ab") == deque(["a", "b"]), deque([1]) + deque([2]))
