# Functions that return several values.
def divide(a, b):
    return a // b, a % b


def stats(values):
    return min(values), max(values), sum(values) / len(values)


q, r = divide(17, 5)
print(q, r, divide(-17, 5), divmod(17, 5))
low, high, mean = stats([1, 2, 3, 4])
print(low, high, mean)
print(stats((5,)), stats([1, 2])[2])
both = divide(9, 2)
print(both, both[0] * 2 + both[1], type(both).__name__)
