# Lists compare item by item.
print([1, 2] == [1, 2], [1, 2] == [2, 1], [1] == [1.0], [] == [])
print([1, 2] < [1, 3], [1, 2] < [1, 2, 0], [2] < [1, 5], [] < [0])
print([1, 2] <= [1, 2], [3] >= [2, 9], [1] != [1], [1] > [])
print([1] == (1,), [[1], [2]] == [[1], [2]])
try:
    [1] < (1,)
except TypeError as e:
    print("TypeError", e)
try:
    [1, "a"] < [1, 2]
except TypeError as e:
    print("TypeError", e)
print([1, "a"] < [2, 2])
