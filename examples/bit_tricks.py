def popcount(x):
    count = 0
    while x:
        x &= x - 1
        count += 1
    return count


def reverse8(x):
    r = 0
    for i in range(8):
        r = r << 1 | x >> i & 1
    return r


def highest_bit(x):
    n = -1
    while x:
        x >>= 1
        n += 1
    return n


def parity(x):
    x ^= x >> 16
    x ^= x >> 8
    x ^= x >> 4
    return 0x6996 >> (x & 15) & 1


for x in range(0, 256, 37):
    print(x, popcount(x), reverse8(x), highest_bit(x), parity(x), ~x, x ^ 255)
print(-1 >> 5, -17 >> 2, -17 & 0xFF, -1 ^ 1, 1 << 62, (1 << 62) - 1 + (1 << 62))
