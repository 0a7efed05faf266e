import heapq


def customer(name, arrive, service):
    yield arrive, f"{name} arrives"
    yield service, f"{name} served"
    yield 1, f"{name} leaves"


queue = []
for i, (name, a, s) in enumerate((("Ann", 2, 3), ("Bob", 1, 1), ("Cid", 4, 2))):
    g = customer(name, a, s)
    delay, what = next(g)
    heapq.heappush(queue, (delay, i, what, g))
while queue:
    now, i, what, g = heapq.heappop(queue)
    print(now, what)
    try:
        delay, what = next(g)
        heapq.heappush(queue, (now + delay, i, what, g))
    except StopIteration:
        pass
