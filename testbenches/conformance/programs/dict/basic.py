d = {"a": 1, "b": 2}
d["c"] = 3
d["a"] = 10
print(d, d["a"], len(d), "b" in d, "z" in d, d.get("z"), d.get("z", 0), list(d), bool(d), bool({}))
del d["b"]
print(d, {}, {1: {2: {3: 4}}}, {"k": [1, (2,)]})
for k in d:
    print(k, d[k])
try:
    d["nope"]
except KeyError as e:
    print("KeyError", e, e.args)
try:
    del d["nope"]
except KeyError as e:
    print("KeyError", e)
