g = (x * 2 for x in range(3))
print(type(g).__name__, next(g), list(g), list(g))
print(sum(x for x in range(5)), max((x, -x) for x in range(3)), ",".join(str(x) for x in range(3)), any(x > 2 for x in range(5)), all(x < 5 for x in range(5)), sorted((x % 3, x) for x in range(5)))
print(dict((k, len(k)) for k in ("a", "bb")), set(x for x in "aab") == {"a", "b"}, tuple(x for x in range(2)), list(x + y for x in "a" for y in "bc"))


def noisy(n):
    for i in range(n):
        print("make", i)
        yield i


lazy = (x for x in noisy(3) if x != 1)
print("nothing yet")
print(next(lazy), next(lazy), next(lazy, "end"))
