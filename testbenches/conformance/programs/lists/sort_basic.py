# sort in place, sorted as a copy.
a = [3, 1, 2]
print(a.sort(), a)
print(sorted([5, -1, 3.5, True]), sorted("hello"), sorted((3, 2)))
a = ["b", "A", "c", "B"]
print(sorted(a), sorted(a, key=str.lower), sorted(a, reverse=True))
big = [(i * 7919) % 101 for i in range(101)]
big.sort()
print(big == list(range(101)))
try:
    sorted([1, "a"])
except TypeError as e:
    print("TypeError", e)
print(sorted([[2, 1], [1, 9], [1, 2]]))
print(sorted([(1, "b"), (1, "a"), (0, "z")]))
