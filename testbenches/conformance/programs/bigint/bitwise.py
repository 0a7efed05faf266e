a = 0xDEADBEEFCAFEBABE0123456789ABCDEF
b = 0x0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F0F
print(hex(a & b), hex(a | b), hex(a ^ b), hex(~a), hex(a & -b), hex(-a & b), hex(-a & -b))
print(hex(-a | b), hex(a | -b), hex(-a | -b), hex(-a ^ b), hex(a ^ -b), hex(-a ^ -b))
print(a & 255, -a & 255, a & (1 << 127) != 0, a.bit_length(), a.bit_count(), (-a).bit_length())
print(~(1 << 64), ~-(1 << 64), (1 << 64) & -1, (1 << 64) | -1, (1 << 64) ^ -1)
