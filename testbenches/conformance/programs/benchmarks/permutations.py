# All orders of a list in three ways, and a puzzle of letters.
def by_swaps(items, k=0):
    if k == len(items):
        yield tuple(items)
    for i in range(k, len(items)):
        items[k], items[i] = items[i], items[k]
        yield from by_swaps(items, k + 1)
        items[k], items[i] = items[i], items[k]


def by_successor(items):
    items = sorted(items)
    while True:
        yield tuple(items)
        i = len(items) - 2
        while i >= 0 and items[i] >= items[i + 1]:
            i -= 1
        if i < 0:
            return
        j = len(items) - 1
        while items[j] <= items[i]:
            j -= 1
        items[i], items[j] = items[j], items[i]
        items[i + 1:] = reversed(items[i + 1:])


def by_insertion(items):
    found = [()]
    for item in items:
        found = [p[:i] + (item,) + p[i:] for p in found for i in range(len(p) + 1)]
    return found


a, b, c = set(by_swaps(list(range(5)))), list(by_successor(range(5))), set(by_insertion(range(5)))
print(len(a), len(b), a == set(b) == c, b == sorted(b), b[77])
print(["".join(p) for p in by_successor("aab")])
print(sum(1 for p in by_successor(range(6)) if all(p[i] != i for i in range(6))))


def number(digits):
    n = 0
    for d in digits:
        n = n * 10 + d
    return n


for t, o, w, f, in by_successor([1, 4, 3, 7]):
    if 2 * number((w, t, f)) == number((o, w, t)) + 100:
        print("solution", t, o, w, f)
    elif number((t, o)) * number((w, f)) == 602:
        print(t, o, "*", w, f)
