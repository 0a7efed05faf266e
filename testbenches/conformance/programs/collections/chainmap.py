from collections import ChainMap

base = {"color": "red", "user": "guest"}
local = {"user": "admin"}
m = ChainMap(local, base)
print(m["user"], m["color"], len(m), sorted(m), "x" in m, m.get("x", 0))
m["color"] = "blue"
print(local, base, m.maps)
child = m.new_child({"user": "temp"})
print(child["user"], child.parents["user"], dict(child))
del m["color"]
print(m["color"])
try:
    del m["color"]
except KeyError as e:
    print(e)
try:
    m["nope"]
except KeyError as e:
    print(e)
