# Ways to make a list.
print([], [1], [1, 2, 3], [1, "a", None, [2]])
print(list(), list("abc"), list((1, 2)), list(range(4)), list({"k": 1}))
print([0] * 5, [1, 2] * 2, 3 * ["x"], [1] * 0, [1] * -3)
a = [1, 2]
b = list(a)
b.append(3)
print(a, b, a is b)
nested = [[0] * 2] * 2
nested[0][0] = 7
print(nested)
nested = [[0] * 2 for _ in range(2)]
nested[0][0] = 7
print(nested)
