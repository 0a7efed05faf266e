def none():
    pass


def one(a):
    pass


def two(a, b):
    pass


def three(a, b, c, d=1):
    pass


def many(a, *rest, k):
    pass


for f, args, kw in ((none, (1,), {}), (none, (), {"x": 1}), (one, (), {}), (one, (1, 2), {}), (one, (1,), {"a": 1}), (two, (), {}), (two, (1,), {}),
                    (two, (1, 2, 3), {}), (three, (), {}), (three, (1,), {}), (three, (1, 2, 3, 4, 5), {}), (three, (1, 2), {"e": 5}), (many, (), {}), (many, (1, 2), {}),
                    (two, (1,), {"c": 2}), (one, (), {"b": 1})):
    try:
        f(*args, **kw)
    except TypeError as e:
        print(e)
