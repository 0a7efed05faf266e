# Python divides towards minus infinity, and the remainder has the divisor's sign.
for a in range(-7, 8, 2):
    for b in range(-3, 4, 2):
        q = a // b
        r = a % b
        assert q * b + r == a
        print(a, b, q, r)
print(-1 // 2, 1 // -2, -1 % 10, 1 % -10, 0 // -5, 0 % -5)
print(-9223372036854775807 // 2, -9223372036854775807 % 10)
