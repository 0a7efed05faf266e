# reduce, wraps, cached functions, total_ordering.
from functools import reduce, wraps, lru_cache, total_ordering, cmp_to_key, cache

print(reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(max, [3, 9, 4]), reduce(lambda a, b: a + b, [], "start"))
try:
    reduce(max, [])
except TypeError as e:
    print("TypeError", e)


def loud(f):
    @wraps(f)
    def wrapper(*args):
        return f(*args) + "!"
    return wrapper


@loud
def greet(name):
    "Greets."
    return "hi " + name


print(greet("x"), greet.__name__, greet.__doc__, greet.__wrapped__("y"))


@lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n


print(square(2), square(3), square(2), square(4), square(3))
print(square.cache_info())


@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n


print(V(1) <= V(2), V(2) > V(1), V(1) >= V(1), max([V(3), V(7)]).n)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
