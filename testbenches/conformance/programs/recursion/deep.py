# Recursion a few hundred levels deep.
def down(n):
    return 0 if n == 0 else 1 + down(n - 1)


print(down(100), down(300))


def build(n):
    return None if n == 0 else (n, build(n - 1))


def length(chain):
    return 0 if chain is None else 1 + length(chain[1])


print(length(build(150)), build(3))


def gen(n):
    if n:
        yield n
        yield from gen(n - 1)


print(sum(gen(40)))
