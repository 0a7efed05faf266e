print(dict(), dict(a=1, b=2), dict([("x", 1), ("y", 2)]), dict({"a": 1}, b=2), dict(zip("ab", [1, 2])), dict([[1, 2]]), dict(["ab", "cd"]))
print({**{"a": 1}, "a": 2, **{"b": 3}}, dict(dict(z=0)), dict.fromkeys("abc"), dict.fromkeys([1, 2], []), {k: k for k in range(3)})
for f in (lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(["a"]), lambda: dict({}, {}), lambda: dict([(1,)])):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
