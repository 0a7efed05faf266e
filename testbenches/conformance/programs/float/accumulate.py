total = 0.0
for i in range(1, 1001):
    total += 1 / i
print(total)
x = 1.0
for i in range(60):
    x /= 2
print(x)
p = 1.0
for i in range(100):
    p *= 1.1
print(p)
s = 0.0
for i in range(10):
    s += 0.1
print(s, s == 1.0, sum([0.1, 0.2, 0.3]), 0.1 * 3, 0.1 + 0.2 - 0.3)
a = 3.0
a += 1
a -= 0.5
a *= 2
a /= 7
a //= 0.25
a **= 2
a %= 3
print(a)
