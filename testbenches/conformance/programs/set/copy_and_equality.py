# copy, aliases and equality after changes.
a = {1, 2, 3}
b = a.copy()
c = a
c.add(4)
print(sorted(a), sorted(b), a is c, a == b)
b.add(4)
print(a == b, a is b)
print(set([1, 2]) == set((2, 1)), {1, 2} == {1.0, 2.0}, {"1"} == {1})
a.intersection_update([1, 4, 9])
b.difference_update({1}, [2])
print(sorted(a), sorted(b))
a.symmetric_difference_update({4, 5})
print(sorted(a))
