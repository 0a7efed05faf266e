d = {1: "int", 1.5: "float", "1": "str", (1, 2): "tuple", None: "none", True: "true", b"x": "bytes", frozenset([1]): "frozen", 2j: "complex", len: "function", int: "type"}
print(d[1], d[1.0], d[True], d[1.5], d[(1, 2)], d[None], d[b"x"], d[frozenset([1])], d[2j], d[len], d[int], len(d))
print({1: "a", 1.0: "b", True: "c"}, {0: 1, False: 2, 0.0: 3, -0.0: 4})
for bad in ([], {}, set(), [1], ([],), bytearray()):
    try:
        {bad: 1}
    except TypeError as e:
        print(e)
try:
    {}[[]]
except TypeError as e:
    print(e)
n = float("nan")
print({n: 1}[n], float("nan") in {n: 1})
