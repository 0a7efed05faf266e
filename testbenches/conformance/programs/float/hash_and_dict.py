print(hash(1.0) == hash(1), hash(0.5) == hash(0.5), hash(-0.0) == hash(0), hash(2.0 ** 70) == hash(2 ** 70), hash(float("inf")), hash(float("-inf")), hash(0.0), hash(-1.0) == hash(-1))
d = {1: "a", 1.5: "b"}
d[1.0] = "c"
print(d, d[1.5], 0.5 in d, {0.1 + 0.2: 1}.get(0.3), {1.0, 1, 2.0, 2}, len({0.0, -0.0}), {1.5: 1, 1.5: 2})
