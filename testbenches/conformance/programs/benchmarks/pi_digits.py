# Digits of pi by a spigot of unbounded ints.
def digits():
    q, r, t, k, n, l = 1, 0, 1, 1, 3, 3
    while True:
        if 4 * q + r - t < n * t:
            yield n
            q, r, n = 10 * q, 10 * (r - n * t), 10 * (3 * q + r) // t - 10 * n
        else:
            q, r, t, k, n, l = q * k, (2 * q + r) * l, t * l, k + 1, (q * (7 * k + 2) + r * l) // (t * l), l + 2


count = 0
line = ""
for digit in digits():
    line += str(digit)
    count += 1
    if count % 10 == 0:
        print(line, count)
        line = ""
    if count == 60:
        break


def machin(places):
    unit = 10 ** (places + 10)

    def arctan(x):
        total = term = unit // x
        n, sign = 3, -1
        while term:
            term //= x * x
            total += sign * (term // n)
            sign, n = -sign, n + 2
        return total

    return 4 * (4 * arctan(5) - arctan(239)) // 10 ** 10


print(machin(100))
