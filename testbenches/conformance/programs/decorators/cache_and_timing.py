def cached(f):
    store = {}

    def wrapper(n):
        if n not in store:
            store[n] = f(n)
        return store[n]
    wrapper.store = store
    return wrapper


@cached
def collatz(n):
    return 1 if n == 1 else 1 + collatz(n // 2 if n % 2 == 0 else 3 * n + 1)


print(collatz(27), len(collatz.store), max(range(1, 200), key=collatz))
