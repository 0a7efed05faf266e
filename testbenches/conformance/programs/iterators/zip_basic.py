# zip ends with the shortest.
print(list(zip([1, 2, 3], "abc")))
print(list(zip([1, 2, 3], "ab")), list(zip([], [1])))
print(list(zip()), list(zip([1, 2])))
for a, b, c in zip(range(3), "xyz", [True, False, None]):
    print(a, b, c)
pairs = [("a", 1), ("b", 2)]
names, numbers = zip(*pairs)
print(names, numbers)
print(dict(zip("abc", range(3))))
z = zip([1, 2], [3, 4])
print(next(z), next(z), next(z, None))
