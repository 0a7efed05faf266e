def divisor_sum(n):
    total = 1
    d = 2
    while d * d <= n:
        if n % d == 0:
            total += d
            if d != n // d:
                total += n // d
        d += 1
    return total


for n in range(2, 500):
    if divisor_sum(n) == n:
        print(n, "is perfect")
deficient = 0
abundant = 0
for n in range(2, 200):
    s = divisor_sum(n)
    if s < n:
        deficient += 1
    elif s > n:
        abundant += 1
print(deficient, "deficient", abundant, "abundant")
