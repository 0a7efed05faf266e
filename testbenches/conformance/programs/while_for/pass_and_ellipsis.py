# Statements that do nothing.
for i in range(2):
    pass
while i < 3:
    ...
    i += 1
if i:
    pass
else:
    ...


class Empty:
    pass


def nothing(): ...


def documented():
    """Only a text."""


print(i, nothing(), documented(), Empty().__class__.__name__, ..., Ellipsis is ...)
