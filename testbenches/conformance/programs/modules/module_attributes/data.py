"""A module with a text."""
x = 1
y = 2
del y


def total():
    return x + globals().get("y", 0)
