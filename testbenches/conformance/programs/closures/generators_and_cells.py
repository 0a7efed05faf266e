def make(limit):
    seen = []

    def produce():
        nonlocal limit
        while limit > 0:
            seen.append(limit)
            limit -= 1
            yield limit
    return produce, seen


p, seen = make(4)
a, b = p(), p()
print(next(a), next(b), next(a), next(b), next(a, "end"), seen)
