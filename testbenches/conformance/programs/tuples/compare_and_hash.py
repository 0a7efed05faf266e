# Comparison and hashes.
print((1, 2) == (1, 2), (1, 2) < (1, 3), (1, 2) < (1, 2, 0), () < (0,), (2,) > (1, 9), (1,) == [1])
print(hash((1, 2)) == hash((1, 2)), hash(()) == hash(()), {(1, 2): "x"}[(1, 2)], len({(1,), (1,), (1.0,)}))
print((1, "a") == (1.0, "a"), (1, 2) != (2, 1), ((1, 2), 3) == ((1, 2), 3))
try:
    hash((1, []))
except TypeError as e:
    print("TypeError", e)
try:
    (1,) < ("a",)
except TypeError as e:
    print("TypeError", e)
d = {}
for i in range(5):
    for j in range(5):
        d[i, j] = i * j
print(d[3, 4], (2, 2) in d, (9, 9) in d, len(d))
