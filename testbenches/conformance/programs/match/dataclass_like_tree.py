# A red-black style tree walk by class patterns.
class Leaf:
    pass


class Tree:
    __match_args__ = ("left", "value", "right")

    def __init__(self, left, value, right):
        self.left, self.value, self.right = left, value, right


def insert(tree, value):
    match tree:
        case Leaf():
            return Tree(Leaf(), value, Leaf())
        case Tree(left, v, right) if value < v:
            return Tree(insert(left, value), v, right)
        case Tree(left, v, right) if value > v:
            return Tree(left, v, insert(right, value))
        case _:
            return tree


def walk(tree):
    match tree:
        case Tree(left, v, right):
            yield from walk(left)
            yield v
            yield from walk(right)


t = Leaf()
for n in (5, 2, 8, 1, 9, 2, 7):
    t = insert(t, n)
print(list(walk(t)))
