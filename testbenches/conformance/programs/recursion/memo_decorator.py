# Memoisation by a decorator, and by functools.
from functools import lru_cache


def memo(f):
    known = {}

    def wrapper(*args):
        if args not in known:
            known[args] = f(*args)
        return known[args]

    return wrapper


@memo
def paths(r, c):
    return 1 if r == 0 or c == 0 else paths(r - 1, c) + paths(r, c - 1)


@lru_cache(maxsize=None)
def change(amount, coins):
    if amount == 0:
        return 1
    if amount < 0 or not coins:
        return 0
    return change(amount - coins[0], coins) + change(amount, coins[1:])


print(paths(8, 8), paths(16, 16))
print(change(100, (50, 20, 10, 5)))
