# The smallest n for which a condition holds, by halving.
def triangle(n):
    return n * (n + 1) // 2


def first_above(limit):
    low = 0
    high = limit
    while low < high:
        middle = (low + high) // 2
        if triangle(middle) > limit:
            high = middle
        else:
            low = middle + 1
    return low


for limit in range(0, 1001, 125):
    n = first_above(limit)
    print(limit, n, triangle(n - 1), triangle(n))
