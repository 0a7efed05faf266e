d = {}
for k in "zebra":
    d[k] = len(d)
print(d)
d["e"] = 100
print(list(d))
del d["z"]
d["z"] = 5
print(list(d), list(d.values()), list(reversed(d)), list(reversed(d.items())))
print(d.popitem(), d, next(iter(d)), list(d.keys())[-1])
e = {i: i for i in range(20)}
for i in range(0, 20, 2):
    del e[i]
e[0] = "back"
print(e)
