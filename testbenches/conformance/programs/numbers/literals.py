# Number literals.
print(0x1F, 0XfF, 0o17, 0b1011, 1_000_000, 0xFF_FF, 0b1_0, 00, 0_0)
print(1., .5, 1e3, 1E-3, 1.5e+2, 1_0.2_5, 1e1_0, 0.0, 5e-1)
print(3j, 1.5J, 0j, 1e2j)
print(9223372036854775807, 9223372036854775808, 0xFFFFFFFFFFFFFFFF, -9223372036854775808)
print(1 .real, 1.0.real, 1..imag, (5).numerator, 5 .denominator)
