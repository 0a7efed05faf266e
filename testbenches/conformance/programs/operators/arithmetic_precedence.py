# Precedence and associativity.
print(2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, -2 ** 2, (-2) ** 2)
print(10 - 4 - 3, 100 // 7 // 2, 2 * 3 % 4, 7 % 4 * 2)
print(1 << 2 + 1, 6 & 3 | 8, 6 | 3 & 8, 5 ^ 3 & 1, ~5 + 1)
print(not 1 == 2, not (1 == 2), 1 < 2 == True, -3 // 2, -(3 // 2))
print(1 or 0 and 0, (1 or 0) and 0, not 0 or 1, 3 if 0 else 4 if 0 else 5)
print(2 ** -1, -2 ** -2, +-+-3, ~~7, - -5)
