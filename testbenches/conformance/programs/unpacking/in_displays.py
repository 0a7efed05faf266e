# * and ** in lists, tuples, sets and dicts.
a, b = [1, 2], (3,)
print([*a, *b], (*a, 0, *b), [*range(3), *"xy"], [*[]], (*a,))
print(sorted({*a, *b, *a}))
d, e = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print({**d, **e}, {**e, **d}, {"w": 0, **d}, {**d, "x": 100}, {**{}})
print([*{**d, **e}], dict(**d, q=5))
copy = [*a]
copy.append(9)
print(a, copy)
try:
    [*5]
except TypeError as error:
    print("TypeError", error)
try:
    {**[1]}
except TypeError as error:
    print("TypeError", error)
