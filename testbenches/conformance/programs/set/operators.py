# Union, intersection, difference, symmetric difference.
a = {1, 2, 3, 4}
b = {3, 4, 5}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b), sorted(b - a))
print(sorted(a.union(b, [9])), sorted(a.intersection([1, 3])), sorted(a.difference([1], [2])), sorted(a.symmetric_difference("")))
a |= {10}
print(sorted(a))
a &= {1, 2, 10, 3}
print(sorted(a))
a -= {1}
print(sorted(a))
a ^= {2, 99}
print(sorted(a))
try:
    a | [1]
except TypeError as e:
    print("TypeError", e)
