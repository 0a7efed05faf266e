# All permutations and all subsets.
def permutations(items):
    if len(items) <= 1:
        return [items]
    out = []
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            out.append([x] + rest)
    return out


def subsets(items):
    if not items:
        return [[]]
    rest = subsets(items[1:])
    return rest + [[items[0]] + s for s in rest]


print(permutations([1, 2, 3]))
print(subsets("abc"))
print(len(permutations(list(range(5)))), len(subsets(list(range(7)))))
