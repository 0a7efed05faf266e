# defaultdict and OrderedDict.
from collections import defaultdict, OrderedDict

groups = defaultdict(list)
for word in "apple avocado banana blueberry cherry".split():
    groups[word[0]].append(word)
print(dict(groups), groups["z"], "z" in groups, groups.get("y"), "y" in groups)
counts = defaultdict(int)
for c in "hello":
    counts[c] += 1
print(counts, counts.default_factory)
try:
    defaultdict()["k"]
except KeyError as e:
    print("KeyError", e)
o = OrderedDict([("b", 1), ("a", 2), ("c", 3)])
o.move_to_end("b")
print(o, list(o), o.popitem(last=False), o)
o.move_to_end("b", last=False)
print(list(o), OrderedDict(x=1, y=2) == OrderedDict(y=2, x=1), OrderedDict(x=1) == {"x": 1})
