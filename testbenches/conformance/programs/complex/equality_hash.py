print(1 + 0j == 1, 1j == 1, 2.5 + 0j == 2.5, 0j == False, hash(1 + 0j) == hash(1), hash(2.5 + 0j) == hash(2.5), {1 + 0j: "one"}[1], 1j in [1j, 2])
print(bool(0j), bool(1j), bool(0.0 + 0.0j), complex("nan") == complex("nan"), (1 + 2j) == complex(1, 2), len({1, 1.0, 1 + 0j, True}))
print(sum([1, 2j, 3.5]), sum([1j] * 3), all([1j, 0j]), any([0j, 1j]))
