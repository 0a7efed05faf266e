# sum with a start value.
print(sum([1, 2, 3]), sum(range(101)), sum([]))
print(sum([1.5, 2, 0.25]), sum([True, True, False]))
print(sum([1, 2], 10), sum([[1], [2, 3]], []))
print(sum(x * x for x in range(5)))
print(sum([(1, 2), (3,)], ()))
try:
    sum(["a", "b"])
except TypeError as e:
    print("TypeError", e)
try:
    sum(["a"], "")
except TypeError as e:
    print("TypeError", e)
