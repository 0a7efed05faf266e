# Tasks as generators, taking turns; each yields how many ticks it wants to sleep.
from collections import deque


def blinker(name, period, times):
    for i in range(times):
        print(f"{name} {'on' if i % 2 == 0 else 'off'}", end="; ")
        yield period


def counter(limit):
    total = 0
    for i in range(limit):
        total += i
        yield 1
    return total


def run(tasks):
    tick = 0
    waiting = deque((0, name, task) for name, task in tasks.items())
    results = {}
    while waiting:
        wake, name, task = waiting.popleft()
        if wake > tick:
            waiting.append((wake, name, task))
            tick += 1
            continue
        try:
            waiting.append((tick + next(task), name, task))
        except StopIteration as end:
            results[name] = end.value
    print()
    return results


print(run({"red": blinker("red", 3, 4), "green": blinker("green", 2, 5), "count": counter(6)}))
