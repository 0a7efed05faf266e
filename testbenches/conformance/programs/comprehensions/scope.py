x = "outer"
print([x for x in range(3)], x)
y = 10
print([x + y for x in range(3)], [y for y in range(2)], y)


class C:
    n = 3
    items = [i for i in range(n)]
    try:
        broken = [i + n for i in range(2)]
    except NameError as e:
        error = str(e)


print(C.items, C.error)


def f():
    z = 5
    return [z + w for w in range(3)], [z for z in range(2)], z


print(f())
print([(lambda: q)() for q in range(3)], [g() for g in [lambda: q for q in range(3)]])
