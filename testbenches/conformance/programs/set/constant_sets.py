print({100,200,300}, {17, 9, 1, 25}, {33, 1, 65, 97, 129, 161})
for x in {8, 16, 24, 0}: print(x, end=" ")
print(3 in {1,2,3}, "a" in {"a","b"}, "c" in {"a","b"}, 1.0 in {1,2}, True in {1,5}, 2.5 in {2.5, 1})
try: [] in {1,2}
except TypeError as e: print(e)
def f(x): return x in {"GET", "PUT", "POST"}
print([f(x) for x in ("GET", "X", "PO" + "ST")])
print({(1,2),(3,4)} == {(3,4),(1,2)}, None in {None, 1})
