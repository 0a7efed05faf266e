from collections import deque

d = deque(maxlen=3)
for i in range(5):
    d.append(i)
    print(d)
d.appendleft(9)
print(d, d.maxlen, deque([1, 2, 3, 4], 2), deque("abc", maxlen=None).maxlen)
d.extend("xy")
print(d, d + deque([7]), d * 2)
try:
    d.maxlen = 5
except AttributeError as e:
    print(type(e).__name__)


def last_lines(lines, n):
    return list(deque(lines, n))


print(last_lines(map(str, range(100)), 3))
