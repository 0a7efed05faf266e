# Sets of small ints are printed as CPython does.
print({3, 1, 2}, {10, 5, 0}, {1, 2, 3} | {7})
print(set(range(10)), {i * i for i in range(8)})
s = {1, 2, 3, 4, 5}
s.discard(3)
s.add(30)
print(s, list(s))
print({0, 8, 16}, {-1, -2}, {100, 200, 300})
