# Trees of objects.
class Tree:
    def __init__(self, key):
        self.key, self.left, self.right = key, None, None

    def insert(self, key):
        side = "left" if key < self.key else "right"
        child = getattr(self, side)
        if child is None:
            setattr(self, side, Tree(key))
        else:
            child.insert(key)

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.key
        if self.right:
            yield from self.right

    def height(self):
        return 1 + max((c.height() for c in (self.left, self.right) if c), default=0)


t = Tree(50)
for i in range(1, 20):
    t.insert(i * 37 % 101)
print(list(t), t.height())
