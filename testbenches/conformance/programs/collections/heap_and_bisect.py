import bisect
import heapq

h = []
for x in (5, 1, 8, 3, 9, 2):
    heapq.heappush(h, x)
print(h, [heapq.heappop(h) for _ in range(len(h))])
h = [9, 4, 7, 1]
heapq.heapify(h)
print(h, heapq.nsmallest(2, h), heapq.nlargest(2, h), heapq.heappushpop(h, 0), heapq.heapreplace(h, 100), h)
print(list(heapq.merge([1, 4, 7], [2, 5], [3])))
a = [1, 3, 3, 5]
print(bisect.bisect(a, 3), bisect.bisect_left(a, 3), bisect.bisect(a, 0), bisect.bisect(a, 9))
bisect.insort(a, 4)
print(a, "FDCBA"[bisect.bisect([60, 70, 80, 90], 77)])
tasks = []
for item in ((2, "write"), (1, "plan"), (3, "test")):
    heapq.heappush(tasks, item)
print([heapq.heappop(tasks)[1] for _ in range(3)])
