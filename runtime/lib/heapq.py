"""Heaps in lists (J. W. J. Williams), sifted to the leaf and back as R. W. Floyd does, so that the order in the list is
CPython's."""


def _up(heap, first, place):
    """Moves the item at place towards first."""
    item = heap[place]
    while place > first:
        parent = place - 1 >> 1
        if not item < heap[parent]:
            break
        heap[place] = heap[parent]
        place = parent
    heap[place] = item


def _down(heap, place):
    """Moves the item at place to a leaf along the smaller children, and then up to where it belongs."""
    end = len(heap)
    first = place
    item = heap[place]
    child = 2 * place + 1
    while child < end:
        if child + 1 < end and not heap[child] < heap[child + 1]:
            child += 1
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _up(heap, first, place)


def heappush(heap, item, /):
    heap.append(item)
    _up(heap, 0, len(heap) - 1)


def heappop(heap, /):
    if not heap:
        raise IndexError('index out of range')
    last = heap.pop()
    if heap:
        last, heap[0] = heap[0], last
        _down(heap, 0)
    return last


def heapreplace(heap, item, /):
    if not heap:
        raise IndexError('index out of range')
    item, heap[0] = heap[0], item
    _down(heap, 0)
    return item


def heappushpop(heap, item, /):
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _down(heap, 0)
    return item


def heapify(x, /):
    for i in range(len(x) // 2 - 1, -1, -1):
        _down(x, i)


def merge(*iterables, key=None, reverse=False):
    heads = []
    for i, iterable in enumerate(iterables):
        iterator = iter(iterable)
        for x in iterator:
            heads.append([x if key is None else key(x), i, x, iterator])
            break
    while heads:
        best = heads[0]
        for head in heads:
            if best[0] < head[0] if reverse else head[0] < best[0]:
                best = head
        yield best[2]
        for x in best[3]:
            best[2] = x
            best[0] = x if key is None else key(x)
            break
        else:
            heads.remove(best)


def nsmallest(n, iterable, key=None):
    return sorted(iterable, key=key)[:max(n, 0)]


def nlargest(n, iterable, key=None):
    return sorted(iterable, key=key, reverse=True)[:max(n, 0)]
