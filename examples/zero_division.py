def ratio(a, b):
    return a * 100 // b


def percent(n):
    return ratio(n, n - 3)


print(percent(5))
for n in range(1, 5):
    print(n, percent(n))
