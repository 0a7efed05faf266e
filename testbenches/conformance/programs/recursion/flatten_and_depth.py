# Nested lists of any depth.
def flatten(x):
    if not isinstance(x, list):
        return [x]
    out = []
    for item in x:
        out.extend(flatten(item))
    return out


def depth(x):
    return 1 + max(map(depth, x), default=0) if isinstance(x, list) else 0


def total(x):
    return sum(total(i) if isinstance(i, list) else i for i in x)


data = [1, [2, [3, [4, []]]], [[5]], 6]
print(flatten(data), depth(data), total(data))
print(depth([]), depth(5), flatten([]))
nested = []
for i in range(30):
    nested = [i, nested]
print(depth(nested), sum(flatten(nested)))
