a = 123456789012345678901234567890
b = 987654321098765432109876543210
print(a + b, b - a, a - b, a * b)
print(b // a, b % a, -b // a, -b % a, b // -a, b % -a)
print(divmod(b, a), divmod(-b, a), divmod(b, -a), divmod(-b, -a))
print(a + 1, a - 1, a * 10, a // 10, a % 10, 1 + a, 1 - a, 10 * a)
print(-a, +a, abs(-a), a == a + 0, a == b, a < b, a > b, a != b)
