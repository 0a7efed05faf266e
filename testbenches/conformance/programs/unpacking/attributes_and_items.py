# Attributes, items and slices as targets.
class P:
    pass


p = P()
items = [0, 0, 0, 0]
d = {}
p.x, items[1], d["k"] = "xyz"
print(p.x, items, d)
p.x, *items[1:3] = [1, 2, 3]
print(p.x, items)
(p.y, (items[0], d["m"])), last = (10, (20, 30)), 40
print(p.y, items, d, last)
[p.x, p.y] = [p.y, p.x]
print(p.x, p.y)
