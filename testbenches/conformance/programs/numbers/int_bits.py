# Bits.
print(5 & 3, 5 | 3, 5 ^ 3, ~5, -5 & 0xFF, -1 >> 10, 1 << 20, -3 << 2, -8 >> 1, 0x55AA & ~0xFF)
print(bin(10), bin(-5), hex(255), hex(-255), oct(8), bin(0))
print((255).bit_length(), (0).bit_length(), (-8).bit_length(), (2 ** 100).bit_length(), (0b1011).bit_count())
print(1 << 100, (1 << 100) >> 98, -1 << 65, (2 ** 70 + 5) & 0xFF, 2 ** 70 | 1, 2 ** 65 ^ 2 ** 64, -2 ** 70 >> 69)
try:
    1 << -1
except ValueError as e:
    print("ValueError", e)
try:
    1.0 << 1
except TypeError as e:
    print("TypeError", e)
print((1000).to_bytes(2, "big"), int.from_bytes(b"\x03\xe8", "big"), int.from_bytes(b"\xff", "little", signed=True))
