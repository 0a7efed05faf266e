def between(low, x, high):
    return low <= x < high


def order(a, b, c):
    if a < b < c:
        return 1
    if a > b > c:
        return -1
    if a == b == c:
        return 0
    return None


for x in range(-1, 4):
    print(x, between(0, x, 3), 0 < x, x != 2, not x > 1, x is None)
print(order(1, 2, 3), order(3, 2, 1), order(2, 2, 2), order(1, 3, 2))
print(True == 1, False < True, None == 0, None is None, True is not False)
