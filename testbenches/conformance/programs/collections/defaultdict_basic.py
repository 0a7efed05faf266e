from collections import defaultdict

d = defaultdict(list)
for word in "apple avocado banana cherry blueberry".split():
    d[word[0]].append(word)
print(dict(d), d["x"], len(d), "y" in d, d.get("y"))
n = defaultdict(int)
for ch in "hello":
    n[ch] += 1
print(dict(n), n["zz"], n)
t = defaultdict(lambda: defaultdict(int))
t["a"]["b"] += 5
print(t["a"]["b"], t["q"]["r"], sorted(t))
e = defaultdict(None, a=1)
try:
    e["b"]
except KeyError as err:
    print("KeyError", err)
d.default_factory = None
try:
    d["nothing"]
except KeyError as err:
    print("KeyError", err)
