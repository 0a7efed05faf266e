x = 1
for i in range(1, 41):
    x *= i
print(x)
x -= 1
x //= 12345678901
print(x)
x %= 10 ** 20
x <<= 70
x |= 255
x ^= 1
x >>= 3
x &= (1 << 100) - 1
x **= 2
x += 7
print(x)
