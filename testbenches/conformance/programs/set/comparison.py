# Subsets and supersets.
a = {1, 2}
b = {1, 2, 3}
print(a < b, a <= b, a > b, b >= a, a == b, a == {2, 1}, a != b, a < a, a <= a)
print(a.issubset(b), b.issuperset(a), a.isdisjoint({5}), a.isdisjoint({2}))
print(a.issubset([1, 2, 3]), b.issuperset((1,)), set() < a)
print({1, 2} == frozenset([1, 2]), {1} == [1], {1, 2} < {2, 3}, {2, 3} < {1, 2})
try:
    a < [1]
except TypeError as e:
    print("TypeError", e)
