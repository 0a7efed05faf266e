def ident(n):
    total = 0
    while True:
        total += n
        yield total


gens = [ident(i) for i in range(50)]
for _ in range(10):
    values = [next(g) for g in gens]
print(values[:5], sum(values))


def chain(n):
    if n:
        yield n
        yield from chain(n - 1)


print(sum(chain(60)))


def nested(depth):
    if depth == 0:
        yield "bottom"
    else:
        for x in nested(depth - 1):
            yield x


print(list(nested(40)))
