MASK = 0xFFFFFFFF


def xorshift(x):
    x ^= x << 13 & MASK
    x ^= x >> 17
    x ^= x << 5 & MASK
    return x


x = 2463534242
for i in range(10):
    x = xorshift(x)
    print(x)
