# Enough items to grow, and as a queue for a long time.
from collections import deque

d = deque()
total = 0
for i in range(500):
    d.append(i)
    if i % 3 == 0:
        total += d.popleft()
print(len(d), total, d[0], d[-1], d[100], sum(d))
while len(d) > 5:
    d.pop()
    d.rotate(1)
print(d)
