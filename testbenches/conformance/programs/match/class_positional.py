# Positional class patterns by __match_args__.
class Node:
    __match_args__ = ("op", "left", "right")

    def __init__(self, op, left, right):
        self.op, self.left, self.right = op, left, right


def evaluate(e):
    match e:
        case int(n):
            return n
        case Node("+", a, b):
            return evaluate(a) + evaluate(b)
        case Node("*", a, b):
            return evaluate(a) * evaluate(b)
        case Node(op, _, _):
            return f"no {op}"


print(evaluate(Node("+", 2, Node("*", 3, 4))))
print(evaluate(5), evaluate(Node("^", 1, 2)))
try:
    match Node(1, 2, 3):
        case Node(a, b, c, d):
            pass
except TypeError as e:
    print("TypeError", e)
