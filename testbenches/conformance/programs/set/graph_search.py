# Reachability in a graph with sets.
edges = {1: {2, 3}, 2: {4}, 3: {4, 5}, 4: {1}, 5: set(), 6: {5}}


def reachable(start):
    found = set()
    border = {start}
    while border:
        found |= border
        border = {n for node in border for n in edges[node]} - found
    return found


for node in sorted(edges):
    print(node, sorted(reachable(node)))
common = set(edges)
for node in (1, 3):
    common &= reachable(node)
print(sorted(common))
