d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), "a" in k, 2 in v, ("a", 1) in i, ("a", 2) in i)
d["c"] = 3
print(k, v, i, list(zip(k, v)))
print(k & {"a", "z"}, sorted(k | {"z"}), sorted(k - {"a"}), sorted(k ^ {"a", "q"}), k == {"a", "b", "c"}, {"a"} < k, k.isdisjoint(["x"]), i & {("a", 1)})
print(k.mapping["a"], sorted(i, key=lambda p: -p[1]), type(k).__name__, type(v).__name__, type(i).__name__)
try:
    k[0]
except TypeError as e:
    print(e)
try:
    hash(k)
except TypeError as e:
    print(e)
