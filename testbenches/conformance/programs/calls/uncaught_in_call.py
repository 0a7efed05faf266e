# The traceback names each frame; only its last line is compared.
def outer(x):
    return middle(x, 1)


def middle(x, y):
    return inner(x - y)


def inner(x):
    return {"a": 1}[x]


print(inner("a"))
outer(5)
