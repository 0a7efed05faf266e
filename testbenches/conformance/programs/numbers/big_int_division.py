# Long division in all signs.
a = 123456789012345678901234567890123456789
for b in (1, 3, -7, 10 ** 9, -(10 ** 10), 2 ** 64, 987654321098765432109, -a, a + 1):
    q, r = divmod(a, b)
    print(q, r, q * b + r == a, a // b == q, a % b == r)
    q, r = divmod(-a, b)
    print(q, r, q * b + r == -a)
print(a / 10 ** 30, 10 ** 30 / a, 1 / 10 ** 25)
try:
    a // 0
except ZeroDivisionError as e:
    print("ZeroDivisionError", e)
