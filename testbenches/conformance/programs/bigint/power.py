print(2 ** 64, 2 ** 100, 3 ** 50, 10 ** 30, (-2) ** 63, (-2) ** 65, 7 ** 0, 0 ** 0)
print(12345 ** 12, (-3) ** 41)
print(pow(2, 1000, 1000007), pow(3, 10 ** 20, 10 ** 9 + 7), pow(123456789, 987654321, 1 << 64), pow(7, -1, 1000003))
print(pow(10, 50) // 10 ** 48, pow(5, 100) % 1000)
try:
    pow(2, -1, 4)
except ValueError as e:
    print(e)
try:
    pow(2, 3, 0)
except ValueError as e:
    print(e)
