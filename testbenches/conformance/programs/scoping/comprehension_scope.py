# The variable of a comprehension is its own.
x = "outside"
print([x for x in range(3)], x)
print({x: x for x in "ab"}, x)
print(list(x for x in "cd"), x)


def f(n):
    return [[n * j for j in range(i)] for i in range(n)]


print(f(3))


class K:
    items = [1, 2]
    doubled = [i * 2 for i in items]


print(K.doubled, hasattr(K, "i"))
fs = [lambda: y for y in range(3)]
print([g() for g in fs])
