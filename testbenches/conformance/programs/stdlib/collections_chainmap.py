# ChainMap and UserDict-like use.
from collections import ChainMap

defaults = {"colour": "red", "size": 1}
mine = {"size": 5}
c = ChainMap(mine, defaults)
print(c["colour"], c["size"], len(c), sorted(c), "x" in c, c.get("x", 0))
c["new"] = 1
print(mine, defaults)
child = c.new_child({"size": 9})
print(child["size"], child.parents["size"], sorted(child.items()))
del c["new"]
try:
    c["missing"]
except KeyError as e:
    print("KeyError", e)
