# Objects that print their parts.
class Node:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __repr__(self):
        if not self.children:
            return f"Node({self.value!r})"
        return f"Node({self.value!r}, {', '.join(map(repr, self.children))})"


tree = Node(1, Node("two"), Node(3.0, Node(None), Node([4])))
print(tree)
print([tree.children[0]], {"n": tree.children[1]})


def show(node, indent=0):
    print("  " * indent + str(node.value))
    for child in node.children:
        show(child, indent + 1)


show(tree)
