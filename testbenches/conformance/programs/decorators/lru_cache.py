from functools import cache, lru_cache

seen = []


@lru_cache(maxsize=2)
def f(x):
    seen.append(x)
    return x * 10


print([f(x) for x in (1, 2, 1, 3, 2, 1)], seen, f.cache_info())
f.cache_clear()
print(f.cache_info())


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90))
