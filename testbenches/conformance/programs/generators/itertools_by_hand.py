def accumulate(it):
    total = 0
    for x in it:
        total += x
        yield total


def groups(it, key):
    current, batch = None, []
    for x in it:
        k = key(x)
        if batch and k != current:
            yield current, batch
            batch = []
        current = k
        batch.append(x)
    if batch:
        yield current, batch


def chunks(seq, n):
    for i in range(0, len(seq), n):
        yield seq[i:i + n]


def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for i in its[:]:
            try:
                yield next(i)
            except StopIteration:
                its.remove(i)


def window(it, n):
    w = []
    for x in it:
        w.append(x)
        if len(w) == n:
            yield tuple(w)
            del w[0]


print(list(accumulate(range(6))), list(groups("aabbbca", str)), list(chunks("abcdefg", 3)), list(interleave("abc", [1], "xy")), list(window(range(5), 3)))
