# Results that cross 63 and 64 bits, step by step.
n = 1
seen = []
for i in range(70):
    n *= 2
    if i >= 60 and i <= 66:
        seen.append(n)
print(seen)
n = 9223372036854775800
for i in range(12):
    n += 1
print(n)
n = -9223372036854775800
for i in range(12):
    n -= 1
print(n)
total = 0
for i in range(5):
    total += 2 ** 62
    print(total, total - 2 ** 62 * i)
x = 3 ** 39
print(x * x, x * x // x == x, -x * x, (x * x) % (x + 1))
