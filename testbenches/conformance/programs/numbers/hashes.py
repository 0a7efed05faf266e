# Equal numbers have equal hashes.
print(hash(1) == hash(1.0) == hash(True), hash(0) == hash(-0.0), hash(2 ** 61 - 1), hash(2 ** 61), hash(-1), hash(-2))
print(hash(5), hash(-5), hash(2 ** 70) == hash(float(2 ** 70)), hash(0.5) == hash(0.5), hash(10 ** 30) == hash(10 ** 30))
print(len({1, 1.0, True, 1 + 0j}), len({0.1, 0.1 + 0.0, 0.2}), {2.0: "x"}[2], {2 ** 70: "y"}[2.0 ** 70])
print(hash(float("inf")), hash(0.5), hash(1.5))
