# Too many, too few, not iterable.
def attempt(f):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def two(v):
    a, b = v


def star(v):
    a, *b, c = v


for value in ([1], [1, 2, 3], [], "abc", (x for x in range(5)), 5, None):
    attempt(lambda: two(value))
for value in ([1], [], 7):
    attempt(lambda: star(value))
