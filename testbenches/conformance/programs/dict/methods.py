d = {"a": 1, "b": 2, "c": 3}
print(d.pop("a"), d.pop("zz", "none"), d, d.setdefault("b", 99), d.setdefault("n", []), d)
d.setdefault("n", 0).append(5)
d.update({"b": 20}, c=30)
d.update([("e", 5)])
d.update()
print(d, d.copy() == d, d.copy() is d, d.popitem())
c = d.copy()
d.clear()
print(d, c)
for f in (lambda: d.pop("x"), lambda: d.popitem(), lambda: c.update(5), lambda: c.pop(), lambda: c.update([1])):
    try:
        f()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
