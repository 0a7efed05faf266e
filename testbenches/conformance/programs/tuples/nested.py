# Tuples in tuples.
tree = ("root", (("left", ()), ("right", (("leaf", ()),))))


def names(node):
    name, children = node
    found = [name]
    for c in children:
        found += names(c)
    return found


def depth(node):
    return 1 + max((depth(c) for c in node[1]), default=0)


print(names(tree), depth(tree))
print(tree[1][1][1][0][0], len(tree), tree)
(a, (b, (c, d))) = (1, (2, (3, 4)))
print(a, b, c, d)
