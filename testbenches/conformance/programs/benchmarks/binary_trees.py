# Many trees are made, counted and thrown away.
class Node:
    __slots__ = ("left", "right")

    def __init__(self, left, right):
        self.left, self.right = left, right

    def count(self):
        return 1 + (self.left.count() + self.right.count() if self.left else 0)


def build(depth):
    return Node(build(depth - 1), build(depth - 1)) if depth else Node(None, None)


def as_tuples(depth):
    return (as_tuples(depth - 1), as_tuples(depth - 1)) if depth else ()


def count_tuples(tree):
    return 1 + sum(count_tuples(t) for t in tree)


kept = build(7)
for depth in range(3, 8, 2):
    trees = 1 << (9 - depth)
    print(trees, "trees of depth", depth, sum(build(depth).count() for _ in range(trees)))
print(kept.count(), count_tuples(as_tuples(7)))
