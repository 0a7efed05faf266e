n = 10 ** 20
print(n + 0.5, 0.5 + n, n * 1.5, n / 2.0, n - 1e20, 2.0 ** 100 == 2 ** 100, n // 3.0, n % 7.0)
print(n == 1e20, n < 1.1e20, 1e19 < n, float(n), int(float(n)) == n, n > float("inf"), n == float("nan"))
print(n * True, n + False, sum([n, 1, 2.5]), max(n, 1e19), abs(-n) * -1.0)
try:
    10 ** 400 + 1.0
except OverflowError as e:
    print(e)
try:
    10 ** 400 * 0.5
except OverflowError as e:
    print(e)
